package coop.hatstand.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A thread made up by rule: a convener's twelve questions, then posts of up to five answers of about 120 words, one a person.
 *
 * @param questions what is asked, in order
 * @param posts the answers
 */
record MadeThread(List<String> questions, List<MadePost> posts) {
    static final String TITLE = "What sharing taught us";
    private static final int QUESTIONS = 12;
    private static final int ANSWERS_A_POST = 5;
    private static final int WORDS = 120;

    /** One person's post. */
    record MadePost(String author, int label, List<MadeAnswer> answers) {
    }

    /** An answer to the question of that number. */
    record MadeAnswer(int question, String markdown) {
    }

    static MadeThread of(int answers) {
        Prose prose = new Prose(20_261_123L);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add("What did " + prose.subject() + " and " + prose.subject() + " " + prose.subject() + " " + prose.subject() + " teach you?");
        }
        List<MadePost> posts = new ArrayList<>();
        for (int left = answers; left > 0; left -= ANSWERS_A_POST) {
            posts.add(post(prose, posts.size(), Math.min(left, ANSWERS_A_POST)));
        }
        return new MadeThread(questions, posts);
    }

    private static MadePost post(Prose prose, int index, int count) {
        List<MadeAnswer> answers = new ArrayList<>();
        int question = 0;
        for (int left = count; left > 0; left--) {
            question += 1 + prose.upTo(QUESTIONS - question - left + 1);
            answers.add(new MadeAnswer(question, answer(prose)));
        }
        return new MadePost(Names.of(index), prose.upTo(4), answers);
    }

    private static String answer(Prose prose) {
        StringBuilder body = new StringBuilder(prose.sentences(WORDS / 3));
        if (prose.once(3)) {
            body.append("\n");
            for (int i = 0; i < 3; i++) {
                body.append("\n- ").append(prose.sentence());
            }
            return body.append("\n\n").append(prose.sentences(WORDS / 4)).toString();
        }
        return body.append("\n\n").append(prose.sentences(WORDS * 2 / 3)).toString();
    }

    /** The post that asks, as Markdown. */
    String letter() {
        StringBuilder letter = new StringBuilder("Hello everyone,\n\nA journalist rings me on Thursday. What did sharing teach you? I speak for Rising Loaf.\n");
        for (int i = 0; i < questions.size(); i++) {
            letter.append('\n').append(i + 1).append(". ").append(questions.get(i));
        }
        return letter.append("\n\nThank you!").toString();
    }

    /** A post as Markdown, its answers labelled in one of the ways people do. */
    static String markdown(MadePost post) {
        StringBuilder markdown = new StringBuilder();
        for (MadeAnswer answer : post.answers()) {
            markdown.append(markdown.isEmpty() ? "" : "\n\n").append(label(post.label(), answer.question())).append(answer.markdown());
        }
        return markdown.toString();
    }

    private static String label(int kind, int question) {
        return switch (kind) {
            case 0 -> "Re: question " + question + ". ";
            case 1 -> "Q" + question + ": ";
            case 2 -> "**" + question + ".** ";
            default -> "Question " + question + "\n\n";
        };
    }
}
