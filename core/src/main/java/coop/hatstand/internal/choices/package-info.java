/** What of the answers to a closed question may be shown as counts. */
package coop.hatstand.internal.choices;
