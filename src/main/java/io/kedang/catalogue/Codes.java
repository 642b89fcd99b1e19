package io.kedang.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists of categories that a company configures: outlet categories, ownership, regions and so on. */
public interface Codes {

    /** The codes of a list that can be chosen today, in the company's order. */
    List<Code> choices(CodeList list, Locale locale);

    /** What a code is called; the code itself when the list does not know it any more. */
    String label(CodeList list, String code, Locale locale);

    /** The code if it is on the list, retired ones too. */
    Optional<Code> find(CodeList list, String code, Locale locale);
}
