/** What people wrote, as they wrote it, before anything is made of it. */
package coop.hatstand.discussion;
