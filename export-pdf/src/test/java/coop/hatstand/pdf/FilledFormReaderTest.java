package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Audience;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** PDF forms, made here as form designers make them. */
class FilledFormReaderTest {
    private final FilledFormReader reader = new FilledFormReader();

    /** A form while its fields are added. */
    private static final class Form {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Document page = new Document();
        private final PdfWriter writer = PdfWriter.getInstance(page, bytes);
        private int fields;

        Form() {
            page.open();
            page.add(new Paragraph("Oven survey"));
        }

        Form text(String name, String tooltip, String value) {
            PdfFormField field = PdfFormField.createTextField(writer, true, false, 0);
            return add(field, name, tooltip, value.isEmpty() ? null : new PdfString(value, PdfString.TEXT_UNICODE));
        }

        Form box(String name, String tooltip, String state) {
            return add(PdfFormField.createCheckBox(writer), name, tooltip, new PdfName(state));
        }

        Form list(String name, String tooltip, String[][] options, int chosen) {
            return add(PdfFormField.createCombo(writer, false, options, chosen), name, tooltip, new PdfString(options[chosen][0]));
        }

        Form button() {
            return add(PdfFormField.createPushButton(writer), "send", "Send the form", null);
        }

        private Form add(PdfFormField field, String name, String tooltip, PdfObject value) {
            field.setFieldName(name);
            field.setWidget(new Rectangle(50, 50 + 20 * fields, 300, 65 + 20 * fields++), new PdfName("I"));
            if (!tooltip.isEmpty()) {
                field.put(PdfName.TU, new PdfString(tooltip, PdfString.TEXT_UNICODE));
            }
            if (value != null) {
                field.put(PdfName.V, value);
            }
            writer.addAnnotation(field);
            return this;
        }

        Source done(String name) {
            page.close();
            return Source.of(name, bytes.toByteArray());
        }
    }

    private static Source ana() {
        return new Form().text("Name", "Your name", "Ana Oke").text("org", "Organisation", "Mill Co-op").text("q1", "Who bakes, and when?", "We do.\nAt night.").text("WhatDoYou_bake", "", "Pão de centeio")
                .list("how", "How often do you bake?", new String[][] {{"1", "Once a week"}, {"2", "Every day"}}, 1).box("night", "We bake at night", "On").box("day", "We bake by day", "Off").button().done("ana.pdf");
    }

    @Test
    void readsTheFieldsAsQuestionsAndAnswers() throws IOException {
        assertEquals(Likelihood.CERTAIN, reader.recognise(ana()));
        Discussion form = reader.read(ana());
        Post post = form.posts().get(0);
        assertEquals(Optional.of("Ana Oke"), post.author().name());
        assertEquals(List.of("Mill Co-op"), post.author().remarks().isEmpty() ? post.author().groups() : post.author().remarks());
        assertEquals(List.of("Who bakes, and when? = We do.\nAt night.", "What Do You bake = Pão de centeio", "How often do you bake? = Every day (chosen)", "We bake at night = \u2612 (chosen)"), said(post));
    }

    @Test
    void formsOfSeveralPeopleAreOneBriefing() throws IOException {
        Source ben = new Form().text("Name", "Your name", "").text("q1", "Who bakes, and when?", "Nobody.").done("forms/ben.pdf");
        Briefing briefing = Hatstand.found().read(List.of(ana(), ben), ReadOptions.builder().build());
        assertEquals(List.of("Ana Oke", "ben"), briefing.respondents().stream().map(one -> one.name()).toList());
        assertEquals(2, briefing.responses().stream().filter(response -> response.questions().contains(briefing.questions().get(0).id())).count());
    }

    @Test
    void aFormThatNobodyFilledInIsRefusedWithItsCure() {
        Source blank = new Form().text("q1", "Who bakes?", "").box("night", "At night", "Off").done("blank.pdf");
        String said = assertThrows(HatstandException.class, () -> Hatstand.found().read(List.of(blank), ReadOptions.builder().build())).getMessage();
        assertTrue(said.contains("no field is filled in"), said);
    }

    @Test
    void otherPdfsAreReadOrRefusedAsEver() throws IOException {
        Source bare = Source.of("bare.pdf", Exports.export(Exports.document()));
        assertEquals(Likelihood.NO, reader.recognise(bare));
        assertEquals(Likelihood.NO, reader.recognise(Source.of("notes.txt", "Not a PDF")));
        assertEquals(Likelihood.NO, reader.recognise(Source.of("handout.pdf", Exports.export(FoundingThread.document(Audience.PUBLIC)))));
        String said = assertThrows(HatstandException.class, () -> Hatstand.found().read(List.of(bare), ReadOptions.builder().build())).getMessage();
        assertTrue(said.contains(".docx"), said);
    }

    @Test
    void staysWithinLimits() {
        String head = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n";
        String end = "trailer <</Root 1 0 R>>";
        for (String field : List.of("3 0 obj <</T(a)/FT/Tx/V(x)/Kids[3 0 R]>> endobj\n", "3 0 obj <</T(a)/Kids[4 0 R 4 0 R]>> endobj\n4 0 obj <</T(b)/Kids[3 0 R 3 0 R]>> endobj\n",
                "3 0 obj <</T(a)/Kids[" + "4 0 R ".repeat(200_000) + "]>> endobj\n4 0 obj <</T(b)/FT/Tx/V(x)>> endobj\n", "3 0 obj <</T(a)/Kids " + "[".repeat(100_000) + ">> endobj\n")) {
            assertThrows(IOException.class, () -> reader.read(Source.of("bad.pdf", (head + field + end).getBytes(StandardCharsets.ISO_8859_1))));
        }
    }

    @Property(seed = "20261123", tries = 60)
    void aFormCutShortIsReadOrRefused(@ForAll @IntRange(min = 6, max = 6_000) int length) throws IOException {
        try (InputStream in = ana().open()) {
            Source cut = Source.of("cut.pdf", Arrays.copyOf(in.readAllBytes(), length));
            reader.recognise(cut);
            reader.read(cut);
        } catch (HatstandException e) {
            assertTrue(e.getMessage().startsWith("cut.pdf"), e::getMessage);
        }
    }

    private static List<String> said(Post post) {
        return post.fields().stream().filter(field -> !field.answer().isBlank()).map(field -> field.question() + " = " + field.answer() + (field.choice() ? " (chosen)" : "")).collect(Collectors.toList());
    }
}
