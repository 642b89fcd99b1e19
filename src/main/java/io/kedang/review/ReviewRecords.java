package io.kedang.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored reviews. */
interface ReviewRecords extends Repository<Review, UUID> {

    Review save(Review review);

    void flush();

    Optional<Review> findById(UUID id);

    Optional<Review> findFirstByTeamOrderByDayDesc(UUID team);

    /** For changing: whoever comes second waits and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.id = :id")
    Optional<Review> findForUpdate(UUID id);
}
