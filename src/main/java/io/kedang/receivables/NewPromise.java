package io.kedang.receivables;

import io.kedang.shared.Money;
import java.time.LocalDate;

/** What a customer promises. @param amount above zero, in the currency of the account */
public record NewPromise(LocalDate dueOn, Money amount) {}
