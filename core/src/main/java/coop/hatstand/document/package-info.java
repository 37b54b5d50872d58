/** The format-neutral tree that exporters render: documents, blocks, pieces of paragraphs, and the notices that go with them. */
package coop.hatstand.document;
