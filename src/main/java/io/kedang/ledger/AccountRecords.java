package io.kedang.ledger;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The accounts as they are stored, by the card they belong to. */
interface AccountRecords extends JpaRepository<Account, UUID> {}
