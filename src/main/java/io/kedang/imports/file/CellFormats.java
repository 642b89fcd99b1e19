package io.kedang.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook show a number as a day. */
final class CellFormats extends DefaultHandler {

    /** Formats that every workbook has, by number; 27 to 36 and 50 to 58 are those of East Asia. */
    private static final int[][] DATES = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};

    private static final int MOST = 70_000;

    private final boolean counts1904;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCellStyles;

    CellFormats(boolean counts1904) {
        this.counts1904 = counts1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (own.size() > MOST || dates.size() > MOST) {
            throw FileRefused.tooMuch();
        }
        switch (name) {
            case "numFmt" -> own.put(number(attributes), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    dates.add(isDate(number(attributes)));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inCellStyles &= !name.equals("cellXfs");
    }

    private static int number(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

    private boolean isDate(int format) {
        String code = own.get(format);
        if (code != null) {
            return DateUtil.isADateFormat(format, code);
        }
        for (int[] range : DATES) {
            if (format >= range[0] && format <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** @param style the number of the cell's style; below zero for none */
    Cell number(String digits, int style) {
        boolean date = style >= 0 && style < dates.size() && dates.get(style);
        return date ? SerialDay.cell(digits, counts1904) : ExactNumber.cell(digits);
    }
}
