package io.kedang.card;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored cards. */
interface CardRecords extends Repository<Card, UUID> {

    Card save(Card card);

    void flush();

    Optional<Card> findById(UUID id);

    List<Card> findByIdIn(Collection<UUID> ids);

    /** For changing: whoever comes second waits and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.id = :id")
    Optional<Card> findForUpdate(UUID id);
}
