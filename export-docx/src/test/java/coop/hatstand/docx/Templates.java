package coop.hatstand.docx;

import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word files such as a co-operative has for its letters, and such as it should not use. */
public final class Templates {

    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Templates() {
    }

    /** A letter with a letterhead, a style of its own for headings under a Spanish id, a list, and words nobody else should see. */
    public static byte[] letter() throws IOException, InvalidFormatException {
        try (XWPFDocument letter = new XWPFDocument()) {
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("Ttulo1");
            heading.addNewName().setVal("heading 1");
            heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
            heading.addNewRPr().addNewColor().setVal("AA0000");
            letter.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(heading));
            CTStyle taken = CTStyle.Factory.newInstance();
            taken.setType(STStyleType.PARAGRAPH);
            taken.setStyleId("HatstandAnswer");
            taken.addNewName().setVal("Nothing to do with it");
            letter.getStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(taken));
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.valueOf(7));
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.UPPER_ROMAN);
            letter.createNumbering().addNum(letter.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
            XWPFHeader header = letter.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph().createRun().setText("Oak Tree Co-operative");
            header.createParagraph().createRun().addPicture(new ByteArrayInputStream(DOT), PictureType.PNG, "dot.png", 9525, 9525);
            letter.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Registered in England");
            letter.createParagraph().createRun().setText("CONFIDENTIAL to the board");
            letter.createParagraph().createHyperlinkRun("https://secret.example.org/").setText("link");
            CTSectPr page = letter.getDocument().getBody().getSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(10_000));
            page.getPgSz().setH(BigInteger.valueOf(14_000));
            page.addNewPgMar().setLeft(BigInteger.valueOf(1_500));
            page.getPgMar().setRight(BigInteger.valueOf(1_500));
            page.getPgMar().setTop(BigInteger.valueOf(1_200));
            page.getPgMar().setBottom(BigInteger.valueOf(1_200));
            page.getPgMar().setHeader(BigInteger.valueOf(500));
            page.getPgMar().setFooter(BigInteger.valueOf(500));
            page.getPgMar().setGutter(BigInteger.ZERO);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            letter.write(out);
            return out.toByteArray();
        }
    }

    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    public static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public static Source source(byte[] bytes) {
        return Source.of("letter.docx", bytes);
    }
}
