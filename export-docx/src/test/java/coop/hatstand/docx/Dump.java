package coop.hatstand.docx;
import java.io.*; import java.nio.file.*;
final class Dump { public static void main(String[] a) throws Exception { try (OutputStream o = new BufferedOutputStream(Files.newOutputStream(Path.of(a[0])))) { System.out.println(new DocxExporter().export(FoundingThread.document(), o)); } } }
