/** What a request asks for, and the work that answers it. */
package coop.hatstand.serve.internal.order;
