/** Reads issues and discussions as code forges export them. */
package coop.hatstand.read.tracker;
