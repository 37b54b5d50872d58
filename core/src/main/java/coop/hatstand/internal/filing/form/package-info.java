/** Finds a form's questions and cuts its answers out. */
package coop.hatstand.internal.filing.form;
