package coop.hatstand.internal.revise.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.markup.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However people type the parts of a decision, each is told from the others, and nobody's words are taken for a label. */
final class DecisionReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decision: We open. [A1.1]\\n\\nBecause: Many ask.      | DECISION=We open.; BECAUSE=Many ask. [A1.1]
            en | We open.\\n\\n**Because:** Many ask. [a1.1, A2.1]     | DECISION=We open.; BECAUSE=Many ask. [a1.1, A2.1]
            en | We open [A1.1].\\n\\nBECAUSE : Many ask.              | DECISION=We open.; BECAUSE=Many ask. [A1.1]
            en | Decision: We open. Because: Many ask.                 | DECISION=We open.; BECAUSE=Many ask.
            en | Decision: We open.\\nWhat changes: The door.          | DECISION=We open.; CHANGED=The door.
            en | **Because**\\n\\nMany ask.\\n\\nAnd soon.             | BECAUSE=Many ask./And soon.
            en | - Decision: We open.\\n- Not done, and why: No roof.  | DECISION=We open.; NOT_DONE=No roof.
            en | We open because: many ask.                            | DECISION=We open because: many ask.
            en | Because many ask, we open.                            | DECISION=Because many ask, we open.
            en | Decisions: we made some.                              | DECISION=Decisions: we made some.
            en | As [A1.1] says, we open, and A2.1 too. [A3.1]         | DECISION=As [A1.1] says, we open, and A2.1 too. [A3.1, A1.1] A2.1
            en | Decision: We open.\\n\\nDecision: We paint. [A2.1]    | DECISION=We open. // DECISION=We paint. [A2.1]
            en | Decision:\\n\\nBecause:\\n\\nWhat changes:            | ''
            en | [A1.1]                                                | [A1.1]
            fr | Décision\u00a0: Nous ouvrons.\\n\\nParce que\u00a0: On le veut. | DECISION=Nous ouvrons.; BECAUSE=On le veut.
            fr | Nous ouvrons parce que : on le veut.                  | DECISION=Nous ouvrons parce que : on le veut.
            fr | décision: Oui.\\n\\nCe qui ne se fera pas, et pourquoi : Le toit. | DECISION=Oui.; NOT_DONE=Le toit.
            es | Decisión: Abrimos.\\n\\nQué cambia: La puerta.        | DECISION=Abrimos.; CHANGED=La puerta.
            es | Abrimos.\\n\\nPorque： Lo piden.                       | DECISION=Abrimos.; BECAUSE=Lo piden.
            """)
    void partsAndRefs(String language, String typed, String expected) {
        List<DecisionDraft> read = new DecisionReader(Labels.of(language)).read(Markdown.parse(typed.replace("\\n", "\n")));
        assertEquals(expected, read.stream().map(DecisionReaderTest::shown).collect(Collectors.joining(" // ")));
    }

    private static String shown(DecisionDraft draft) {
        String parts = draft.parts().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(part -> part.getKey() + "=" + part.getValue().replace('\n', '/')).collect(Collectors.joining("; "));
        return (parts + (draft.refs().isEmpty() ? "" : " " + draft.refs()) + (draft.mentioned().isEmpty() ? "" : " " + String.join(" ", draft.mentioned()))).strip();
    }

    /** Nobody types so many, but a file may hold them. */
    @Test
    void manyRefsAreReadInOneGo() {
        String refs = "A1.1, ".repeat(100_000) + "A2.1";
        assertEquals(100_001, TypedRefs.ending("Yes. [" + refs + "]").orElseThrow().refs().size());
        assertEquals(Optional.empty(), TypedRefs.ending("Yes. [" + refs));
        assertEquals(List.of(), TypedRefs.within("[" + refs));
    }
}
