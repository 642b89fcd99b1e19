package io.kedang.catalogue;

/** The category lists of the card and of the archive. */
public enum CodeList {
    /** 业种: line of business. */
    LINE_OF_BUSINESS,
    /** 客户类别: 店中店, 专卖店, 加盟店, 专业店, 其它; ss-1 to ss-10, 11 to 23. */
    OUTLET,
    /** 所有制: 国营, 私营, 股份, 个体. */
    OWNERSHIP,
    /** 客户性质: government, special company, ordinary company, individual, trading partner. */
    NATURE,
    /** future, new, old, former. */
    TRADE_STATUS,
    /** direct, indirect. */
    TRADE_CHANNEL,
    /** main, general, scattered. */
    TRADE_WEIGHT,
    /** Sales region. */
    REGION,
    INDUSTRY,
    /** Source of the information; several allowed. */
    SOURCE,
    /** 学历: highest education. */
    EDUCATION,
    /** How the customer consented. */
    CONSENT_MEANS,
    /** Lawful ground other than consent. */
    LAWFUL_GROUND,
    /** Kind of an attached document. */
    DOCUMENT_KIND,
    /** Category code that the clerk gives when archiving. */
    ARCHIVE_CATEGORY,
    /** 销售阶段: how far trade with a customer has come. */
    SALES_STAGE
}
