/** Joins an edited briefing with a thread that has grown since. */
package coop.hatstand.internal.revise.grow;
