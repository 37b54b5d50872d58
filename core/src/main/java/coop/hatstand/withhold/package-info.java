/**
 * What an audience may have of a briefing: whose words, under which name, on which terms.
 *
 * <p>{@link coop.hatstand.withhold.Withholding} works on the model, before anything is presented, so that no format can leak what it took
 * out.
 */
package coop.hatstand.withhold;
