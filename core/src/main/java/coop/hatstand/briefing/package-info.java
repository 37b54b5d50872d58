/**
 * What a discussion means: which questions were asked, who answered them under which hats, and on what terms.
 *
 * <p>A {@link coop.hatstand.briefing.Briefing} is one immutable value. Its parts point at each other by id, never by place. Hosts make one
 * with the builders; a component added later is then no breaking change.
 */
package coop.hatstand.briefing;
