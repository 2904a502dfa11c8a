package org.isnad.view;

import org.isnad.engine.SearchAnswer;
import org.isnad.plan.Plan;

/** A question, how it was understood, and what was found: all that a page or an answer shows. */
public record Answered(Question question, Plan plan, SearchAnswer answer) {}
