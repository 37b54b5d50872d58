/** What the command and the service share: options as people type them, what is read for them, and reports in a line each. No API for hosts. */
package coop.hatstand.app;
