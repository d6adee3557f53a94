package org.relata.store;

/** Is told what becomes of what is added, on the thread that writes. */
public interface AddingListener {

    /** This is on the disk now. */
    void added(Added added);

    /** This could not be taken, and why; the rest goes on. */
    void refused(String why);
}
