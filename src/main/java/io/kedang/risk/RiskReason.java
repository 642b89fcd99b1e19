package io.kedang.risk;

/** Why a customer is a risk (source: 002, 风险客户). Names are stored; labels are {@code risk.reason.<name>}. */
public enum RiskReason {
    /** Money is overdue. */
    ARREARS,
    /** The business goes badly. */
    POOR_OPERATION,
    /** Promises are not kept. */
    NO_CREDIBILITY,
    BANKRUPT,
    /** The company is being reorganised or changes hands. */
    RESTRUCTURING
}
