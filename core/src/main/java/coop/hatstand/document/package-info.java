/** The format-neutral document that exporters are given: blocks, inlines, visitors and a walker over them, and the notices that go with them. */
package coop.hatstand.document;
