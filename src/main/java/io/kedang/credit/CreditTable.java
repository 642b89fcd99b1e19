package io.kedang.credit;

import java.util.Optional;

/** The rules of {@code processes/credit-limit.dmn}. */
public interface CreditTable {

    /** As they are deployed now. */
    Rules inForce();

    /** The rules of one version. */
    interface Rules {

        /** Empty when the limit may stay. */
        Optional<CreditAdvice> advise(CreditFacts facts);
    }
}
