package org.isnad.calendar;

/**
 * The name of a month at a place in a text.
 *
 * @param end after its last unit and the full stop of an abbreviation
 */
record MonthName(int start, int end, Reckoning reckoning, int number) {}
