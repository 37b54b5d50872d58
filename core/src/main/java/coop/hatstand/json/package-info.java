/**
 * The briefing as JSON, format 1: what is kept between runs, carried inside the files, and exchanged with other programs.
 *
 * <p>{@code briefing-1.schema.json} beside this package's classes is its JSON Schema (draft 2020-12).
 */
package coop.hatstand.json;
