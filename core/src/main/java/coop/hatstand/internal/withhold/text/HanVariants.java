package coop.hatstand.internal.withhold.text;

import java.util.HashMap;
import java.util.Map;

/** Characters of Chinese names that are written in two ways, as 歐陽 is 欧阳. */
final class HanVariants {
    /** The traditional one, then the simplified. */
    private static final String PAIRS = "歐欧陽阳張张劉刘陳陈楊杨趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯蕭萧葉叶蘇苏呂吕盧卢蔣蒋賈贾錢钱湯汤龍龙萬万嚴严韓韩鄒邹譚谭閻阎莊庄龔龚顧顾賴赖鍾钟齊齐關关喬乔畢毕倫伦尋寻單单竇窦閔闵"
            + "偉伟麗丽華华國国強强軍军靜静艷艳蘭兰紅红鳳凤雲云霞霞曉晓夢梦慶庆榮荣貴贵寶宝東东學学義义愛爱業业書书樂乐風风飛飞鵬鹏傑杰興兴嬌娇媽妈藝艺銀银鐵铁鋼钢錦锦純纯紹绍維维綠绿經经繼继續续緒绪長长門门開开間间闊阔"
            + "順顺領领頌颂頻频題题顏颜願愿類类騰腾驍骁駿骏魯鲁鮮鲜鳴鸣鴻鸿鶴鹤麥麦黃黄齡龄憶忆懷怀戰战撫抚擇择據据擁拥揚扬時时晉晋暉晖暢畅會会條条棟栋楓枫權权歡欢歲岁氣气漢汉澤泽濤涛潔洁滿满澗涧燦灿燁烨瑤瑶環环瓊琼畫画"
            + "祿禄禮礼禪禅種种積积穩稳筆笔節节聖圣聞闻聰聪聲声職职膽胆臨临與与舉举舊旧莉莉蓮莲薇薇藍蓝蘊蕴衛卫裝装親亲觀观詩诗詠咏誠诚諾诺謙谦譯译讓让豐丰貝贝賀贺賓宾賢贤質质趣趣輝辉輪轮農农運运達达遠远遙遥邁迈鄉乡醫医釗钊";
    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    private HanVariants() {
    }

    private static Map<Integer, Integer> simplified() {
        int[] points = PAIRS.codePoints().toArray();
        Map<Integer, Integer> simplified = new HashMap<>();
        for (int i = 0; i + 1 < points.length; i += 2) {
            simplified.put(points[i], points[i + 1]);
        }
        return Map.copyOf(simplified);
    }

    /** The simplified way of a character that has one, or the character. */
    static int simplified(int point) {
        return point < 0x4e00 || point > 0x9fff ? point : SIMPLIFIED.getOrDefault(point, point);
    }
}
