package io.kedang.workflow;

/** A point of a picture, in the units of the model's diagram: x to the right, y downwards. */
record Point(double x, double y) {}
