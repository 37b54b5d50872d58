/** HTTP requests and responses: fields, files, headers, problems, and the page's files. */
package coop.hatstand.serve.internal.http;
