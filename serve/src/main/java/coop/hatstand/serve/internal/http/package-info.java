/** Requests and responses: fields, files, headers, problems, the page. */
package coop.hatstand.serve.internal.http;
