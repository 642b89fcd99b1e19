package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import java.util.Locale;
import java.util.Optional;

/** Where and in what language an active person is written to. @param language as chosen; empty: none chosen */
public record Contact(EmployeeId person, String name, String email, Optional<Locale> language) {}
