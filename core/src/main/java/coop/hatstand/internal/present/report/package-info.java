/** The report on many answers: counts and charts, equal answers once, what was decided, and how it was all made. */
package coop.hatstand.internal.present.report;
