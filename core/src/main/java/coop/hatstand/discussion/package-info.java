/** What people wrote, as they wrote it, and where every character of it went. */
package coop.hatstand.discussion;
