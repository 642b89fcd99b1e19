package io.kedang.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook of today's format (.xlsx), read as a stream: the first sheet that people see and that has rows. */
final class Workbook {

    private final FileLimits limits;

    Workbook(FileLimits limits) {
        this.limits = limits;
    }

    FileShape read(byte[] bytes, Consumer<FileRow> sink) {
        try (BoundedZip zip = new BoundedZip(bytes, limits.unpacked());
                OPCPackage parts = OPCPackage.open(zip)) {
            refuseMacros(parts);
            return read(parts, sink);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw FileRefused.unreadable();
        }
    }

    private static FileShape read(OPCPackage parts, Consumer<FileRow> sink)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        Contents contents = new Contents();
        parse(reader.getWorkbookData(), contents);
        CellFormats formats = new CellFormats(contents.counts1904());
        parse(reader.getStylesData(), formats);
        SharedStrings texts = new ReadOnlySharedStringsTable(parts, false);
        for (String sheet : contents.visible()) {
            Sheet rows = new Sheet(texts, formats, sink);
            parse(reader.getSheet(contents.part(sheet)), rows);
            if (rows.found()) {
                return FileShape.workbook(sheet, contents.visible().size() - 1, rows.merged());
            }
        }
        throw FileRefused.empty();
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        try (InputStream stream = xml) {
            reader.parse(new InputSource(stream));
        }
    }

    private static void refuseMacros(OPCPackage parts) throws OpenXML4JException {
        List<PackagePart> all = parts.getParts();
        boolean macros = all.stream()
                .anyMatch(part -> part.getContentType().contains("macroEnabled")
                        || part.getPartName().getName().endsWith("vbaProject.bin"));
        if (macros) {
            throw FileRefused.macros();
        }
        if (all.stream().noneMatch(part -> part.getContentType().endsWith("spreadsheetml.sheet.main+xml"))) {
            throw FileRefused.unknown();
        }
    }
}
