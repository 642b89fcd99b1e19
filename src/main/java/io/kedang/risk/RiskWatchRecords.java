package io.kedang.risk;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored watches. */
interface RiskWatchRecords extends Repository<RiskWatch, UUID> {

    RiskWatch save(RiskWatch watch);

    void flush();

    Optional<RiskWatch> findById(UUID id);

    /** For changing: whoever comes second waits and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from RiskWatch w where w.id = :id")
    Optional<RiskWatch> findForUpdate(UUID id);
}
