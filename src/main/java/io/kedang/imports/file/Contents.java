package io.kedang.imports.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook that people see, and from which day it counts. */
final class Contents extends DefaultHandler {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean counts1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("workbookPr")) {
            String day = attributes.getValue("date1904");
            counts1904 = "1".equals(day) || "true".equals(day);
        } else if (name.equals("sheet") && visible(attributes)) {
            String part = attributes.getValue(RELATIONS, "id");
            sheets.put(
                    Objects.requireNonNullElse(attributes.getValue("name"), ""),
                    Objects.requireNonNullElse(part != null ? part : attributes.getValue(STRICT_RELATIONS, "id"), ""));
        }
    }

    private static boolean visible(Attributes attributes) {
        String state = attributes.getValue("state");
        return state == null || state.equals("visible");
    }

    List<String> visible() {
        return List.copyOf(sheets.keySet());
    }

    String part(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet));
    }

    /** Whether days are counted from 1904 instead of 1900. */
    boolean counts1904() {
        return counts1904;
    }
}
