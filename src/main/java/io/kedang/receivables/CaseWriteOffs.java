package io.kedang.receivables;

import org.springframework.stereotype.Component;

/** Has written off what is overdue in a case. */
@Component
class CaseWriteOffs {

    void ask(ReceivableCase about, Reason why) {}
}
