/**
 * The briefing as JSON, format 1: for saving between runs, embedding in files, and exchanging with other programs.
 *
 * <p>Its JSON Schema (draft 2020-12) is the resource {@code briefing-1.schema.json} in this package.
 */
package coop.hatstand.json;
