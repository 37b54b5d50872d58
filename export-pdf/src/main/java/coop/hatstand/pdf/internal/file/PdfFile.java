package coop.hatstand.pdf.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Writes a file's objects and its cross-reference table (ISO 32000-1 §7.5). Objects that are not streams are collected and compressed together.
 *
 * <p>Once an object is written, only its position is kept, as one number.
 */
public final class PdfFile implements AutoCloseable {

    /** A third of what is left of the time is the deflater's; it would take more than twice as much at its usual level, for files a sixth smaller. */
    public static final int COMPRESSION = Deflater.BEST_SPEED;
    private static final int TOGETHER = 1 << 15;
    private static final int INDEX_BITS = 16;
    private static final int PLACE_BYTES = 5;
    private static final int ROW = 1 + PLACE_BYTES + INDEX_BITS / Byte.SIZE;
    /** Each byte of a row is told by how much more it is than the one above (§7.4.4.4): most rows hardly differ. */
    private static final int UP = 2;
    private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    private final ChecksumStream out;
    private final Deflater deflater = new Deflater(COMPRESSION);
    private final SyntaxBuffer syntax = new SyntaxBuffer(1 << 8);
    private final SyntaxBuffer compressed = new SyntaxBuffer(TOGETHER);
    private final SyntaxBuffer objects = new SyntaxBuffer(2 * TOGETHER);
    private final SyntaxBuffer index = new SyntaxBuffer(TOGETHER);
    private int holder;
    private int held;
    /** For each object where it begins; or, less than zero, what holds it and which it is of those; zero while it is not written. */
    private long[] places = new long[1 << 10];
    private int next = 1;

    public PdfFile(ChecksumStream out) throws IOException {
        this.out = out;
        write(syntax.text(HEADER));
    }

    private void write(SyntaxBuffer buffer) throws IOException {
        buffer.writeTo(out);
        buffer.clear();
    }

    /** The number of an object that is yet to be written. */
    public int reserve() {
        if (next == places.length) {
            places = Arrays.copyOf(places, 2 * next);
        }
        return next++;
    }

    /** Where to write an object that is not a stream, until the next object. */
    public SyntaxBuffer object(int number) {
        if (objects.size() > TOGETHER) {
            writeHeld();
        }
        if (held == 0) {
            holder = reserve();
        }
        objects.text("\n");
        index.number(number).text(" ").number(objects.size()).text(" ");
        places[number] = ~((long) holder << INDEX_BITS | held++);
        return objects;
    }

    private void writeHeld() {
        if (held > 0) {
            String entries = "/Type/ObjStm/N " + held + "/First " + index.size();
            index.all(objects);
            objects.clear();
            held = 0;
            stream(holder, entries, index);
            index.clear();
        }
    }

    /**
     * Writes a stream, compressed.
     *
     * @param entries what its dictionary holds beside its length and filter
     */
    public void stream(int number, String entries, SyntaxBuffer content) {
        compressed.clear();
        content.deflateInto(deflater, compressed);
        plainStream(number, entries + "/Filter/FlateDecode", compressed);
    }

    /** Writes a stream as it is. */
    public void plainStream(int number, String entries, SyntaxBuffer content) {
        try {
            begin(number, entries + "/Length " + content.size());
            content.writeTo(out);
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a stream, whose entries say or refer to its length; nothing else is written until it ends. */
    public OutputStream begin(int number, String entries) throws IOException {
        places[number] = out.position();
        write(syntax.number(number).text(" 0 obj\n<<").text(entries).text(">>stream\n"));
        return out;
    }

    /** Ends the stream that was begun. */
    public void end() throws IOException {
        write(syntax.text("\nendstream\nendobj\n"));
    }

    /** Writes where each object is, and ends the file. */
    public void finish(int catalog, int info) throws IOException {
        writeHeld();
        int number = reserve();
        long position = out.position();
        places[number] = position;
        String id = out.id();
        stream(number, "/Type/XRef/Size " + next + "/Root " + catalog + " 0 R/Info " + info + " 0 R/ID[<" + id + "><" + id + ">]/W[1 "
                + PLACE_BYTES + " 2]/DecodeParms<</Predictor 12/Columns " + ROW + ">>", crossReferences());
        write(syntax.text("startxref\n" + position + "\n%%EOF\n"));
        out.flush();
    }

    private SyntaxBuffer crossReferences() {
        SyntaxBuffer rows = new SyntaxBuffer(next * (ROW + 1));
        long above = 0;
        for (int i = 0; i < next; i++) {
            long row = i == 0 ? 0xffff : row(places[i]);
            rows.write(UP);
            for (int shift = (ROW - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                rows.write((int) ((row >> shift) - (above >> shift)));
            }
            above = row;
        }
        return rows;
    }

    /** A row: its type in one byte, the object's place, or what holds it, in five, and which it is of those in two. */
    private static long row(long place) {
        if (place < 0) {
            return 2L << (ROW - 1) * Byte.SIZE | ~place;
        }
        return (place == 0 ? 0L : 1L) << (ROW - 1) * Byte.SIZE | place << INDEX_BITS;
    }

    /** Gives back what the compressor holds; the file is as far as it got. */
    @Override
    public void close() {
        deflater.end();
    }
}
