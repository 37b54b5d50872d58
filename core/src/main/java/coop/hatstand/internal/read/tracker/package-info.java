/** Reads issues, discussions and issue forms exported from GitHub or GitLab. */
package coop.hatstand.internal.read.tracker;
