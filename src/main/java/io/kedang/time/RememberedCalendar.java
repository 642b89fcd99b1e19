package io.kedang.time;

import io.kedang.shared.Remembered;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calendar in memory: some forty days a year, asked for whenever a task begins. */
@Component
class RememberedCalendar implements BusinessCalendar {

    private final Remembered<WorkingDays> workingDays;

    RememberedCalendar(CalendarDays days) {
        this.workingDays = new Remembered<>(days::version, () -> WorkingDays.with(days.all()));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.get().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return workingDays.get().plusWorkingDays(from, days);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays.get().workingDaysBetween(from, to);
    }

    /** After a rollback too: the changing transaction itself may have read what now never happened. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(CalendarChanged changed) {
        workingDays.forget();
    }
}
