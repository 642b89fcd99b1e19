package io.kedang.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as no library would: with whatever a sheet should hold. */
public final class SampleWorkbook {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String mainType = MAIN + "sheet.main+xml";
    private String prologue = "";
    private String extra = "";

    private SampleWorkbook() {}

    /** @param rows the XML within {@code sheetData}, and {@code mergeCells} behind it */
    public static SampleWorkbook of(String rows) {
        SampleWorkbook book = new SampleWorkbook();
        book.parts.put("xl/worksheets/sheet1.xml", sheet(rows, ""));
        return book;
    }

    public SampleWorkbook merged(String rows, String... ranges) {
        StringBuilder cells = new StringBuilder("<mergeCells>");
        for (String range : ranges) {
            cells.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet(rows, cells.append("</mergeCells>").toString()));
        return this;
    }

    SampleWorkbook withMacros() {
        mainType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        return this;
    }

    /** A document type that reads another file of the computer. */
    SampleWorkbook withEntity() {
        prologue = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return this;
    }

    SampleWorkbook counting1904() {
        extra = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    SampleWorkbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    private static String sheet(String rows, String behind) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData>" + behind + "</worksheet>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%s"/>
                    <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                    </Types>""".formatted(mainType, MAIN, MAIN));
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("<Relationship Id=\"r1\" Type=\"%1$sworksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"r2\" Type=\"%1$sstyles\" Target=\"styles.xml\"/>"));
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s
                    <sheets><sheet name="数据" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(extra));
            put(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                    <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
                    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs>
                    </styleSheet>""");
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), prologue + part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String lines) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + lines.formatted("http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
