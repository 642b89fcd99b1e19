package io.kedang.card;

import io.kedang.catalogue.Code;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists that know every code but {@link #UNKNOWN}. */
final class KnownCodes implements Codes {

    static final String UNKNOWN = "NO_SUCH_CODE";

    @Override
    public List<Code> choices(CodeList list, Locale locale) {
        return List.of();
    }

    @Override
    public String label(CodeList list, String code, Locale locale) {
        return code;
    }

    @Override
    public Optional<Code> find(CodeList list, String code, Locale locale) {
        return code.equals(UNKNOWN) ? Optional.empty() : Optional.of(new Code(code, code, true));
    }
}
