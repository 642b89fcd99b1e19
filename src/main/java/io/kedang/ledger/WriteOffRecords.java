package io.kedang.ledger;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored write-offs. */
interface WriteOffRecords extends Repository<WriteOff, UUID> {

    WriteOff save(WriteOff writeOff);

    void flush();

    Optional<WriteOff> findById(UUID id);

    /** For changing: whoever comes second waits and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WriteOff w where w.id = :id")
    Optional<WriteOff> findForUpdate(UUID id);

    List<WriteOff> findByCardIdOrderByAskedAtDesc(UUID cardId, Limit limit);

    boolean existsByCardIdAndState(UUID cardId, WriteOffState state);

    @Query(value = "select nextval('ledger_write_off_number')", nativeQuery = true)
    long nextNumber();
}
