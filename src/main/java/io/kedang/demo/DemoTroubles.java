package io.kedang.demo;

import io.kedang.credit.HoldReason;
import io.kedang.credit.Holds;
import io.kedang.ledger.DecidingWriteOffs;
import io.kedang.ledger.Entries;
import io.kedang.ledger.Share;
import io.kedang.ledger.Side;
import io.kedang.ledger.WriteOffs;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What has become of the customers of the demonstration who do not pay. */
@Component
@Profile("demo")
class DemoTroubles {

    private final DemoActing acting;
    private final Entries entries;
    private final WriteOffs writeOffs;
    private final DecidingWriteOffs deciding;
    private final Holds holds;
    private final WorkList workList;

    DemoTroubles(
            DemoActing acting,
            Entries entries,
            WriteOffs writeOffs,
            DecidingWriteOffs deciding,
            Holds holds,
            WorkList workList) {
        this.acting = acting;
        this.entries = entries;
        this.writeOffs = writeOffs;
        this.deciding = deciding;
        this.holds = holds;
        this.workList = workList;
    }

    void happen(CardId card, DemoPayer payer) {
        if (payer == DemoPayer.ON_HOLD) {
            acting.run("manager1", () -> holds.place(card, HoldReason.ARREARS, "两笔货款逾期，付清后恢复发货"));
        }
        if (payer == DemoPayer.GIVEN_UP) {
            giveUp(card);
        }
    }

    /** By two people in finance. */
    private void giveUp(CardId card) {
        acting.run("finance1", () -> {
            List<Share> rest = entries.openItems(card).stream()
                    .filter(item -> item.side() == Side.DEBIT)
                    .map(item -> new Share(item.id(), item.open()))
                    .toList();
            writeOffs.ask(card, rest, "客户已停业两年，尾款无法收回");
        });
        acting.run("finance2", () -> workList.openOn(card).stream()
                .filter(task -> task.processKey().equals("write-off"))
                .findFirst()
                .ifPresent(task -> deciding.approve(task.id(), "情况属实，同意核销")));
    }
}
