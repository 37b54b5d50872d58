package coop.hatstand.internal.present.view;

import coop.hatstand.document.Block;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Table;
import coop.hatstand.document.TreeWalker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the language of a whole passage, if its words leave no doubt and it is not the document's. */
public final class PassageLanguage {
    private final String document;
    private final CommonWords common = new CommonWords();

    /** For a document whose language has this BCP 47 tag. */
    public PassageLanguage(String document) {
        this.document = Locale.forLanguageTag(document).getLanguage();
    }

    public Optional<String> of(List<Block> passage) {
        return common.language(new Beginning().of(passage)).filter(language -> !language.equals(document));
    }

    /** The words that a passage begins with, as many as are needed. */
    private static final class Beginning extends TreeWalker {
        private static final int ENOUGH = 4_000;
        private final StringBuilder words = new StringBuilder();

        String of(List<Block> passage) {
            blocks(passage);
            walk();
            return words.toString();
        }

        @Override
        protected void words(String more) {
            words.append(more);
        }

        @Override
        protected void paragraph(Paragraph paragraph) {
            if (words.length() >= ENOUGH) {
                stop();
                return;
            }
            super.paragraph(paragraph);
            then(() -> words.append('\n'));
        }

        @Override
        protected void codeBlock(CodeBlock code) {
            // Code is not a human language.
        }

        @Override
        protected void table(Table table) {
            // Table cells are not sentences.
        }
    }
}
