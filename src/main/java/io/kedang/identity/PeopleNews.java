package io.kedang.identity;

import io.kedang.shared.EmployeeId;

/** Learns, in the transaction of it, what people are to be told about each other; modules contribute beans. */
public interface PeopleNews {

    /** Someone will act for someone. */
    void deputyAppointed(EmployeeId person, AppointingDeputies.Appointment appointment);

    /** All that one had in hand now is another’s. */
    void handedOver(EmployeeId from, EmployeeId to);
}
