package io.kedang.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.Repository;

/** All who work or worked here. */
interface Employees extends Repository<Employee, UUID> {

    Optional<Employee> findById(UUID id);

    Employee save(Employee employee);

    /** As {@link JpaRepository#flush}: what the database refuses shows here and not at the end. */
    void flush();
}
