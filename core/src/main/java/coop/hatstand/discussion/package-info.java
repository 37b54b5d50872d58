/** What people wrote, as they wrote it, and a record of where every character of it went. */
package coop.hatstand.discussion;
