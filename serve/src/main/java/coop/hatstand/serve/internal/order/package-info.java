/** What a request asks for, and the work to answer it. */
package coop.hatstand.serve.internal.order;
