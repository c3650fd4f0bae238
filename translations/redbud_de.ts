<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>%1: this step failed. %2</source>
        <translation>%1: Dieser Schritt ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>systemctl was content, but the service is as it was.</source>
        <translation>systemctl hat keinen Fehler gemeldet, aber der Dienst ist unverändert.</translation>
    </message>
    <message>
        <source>The kernel does not keep it. Is the kernel older than 3.16?</source>
        <translation>Der Kernel behält die Einstellung nicht. Ist er älter als 3.16?</translation>
    </message>
    <message>
        <source>modprobe was content, but the driver is not there. Does a blacklist or an &quot;install&quot; line in /etc/modprobe.d keep it away?</source>
        <translation>modprobe hat keinen Fehler gemeldet, aber der Treiber ist nicht vorhanden. Hält ihn eine Sperrliste (blacklist) oder eine „install“-Zeile in /etc/modprobe.d fern?</translation>
    </message>
    <message>
        <source>The owner is another one again; a udev rule may set it</source>
        <translation>Der Eigentümer hat sich wieder geändert; möglicherweise setzt ihn eine udev-Regel</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>Das Gerät ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The driver %1 did not let go of the device.</source>
        <translation>Der Treiber %1 hat das Gerät nicht freigegeben.</translation>
    </message>
    <message>
        <source>The driver %1 has taken the device instead.</source>
        <translation>Stattdessen hat der Treiber %1 das Gerät übernommen.</translation>
    </message>
    <message>
        <source>The device is without a driver now, because Linux %1 cannot bind vfio-pci on POWER (&quot;probe failed with error -22&quot; in the kernel&apos;s log). Boot Linux before 5.19, or 6.4 or newer.</source>
        <translation>Das Gerät ist jetzt ohne Treiber, weil Linux %1 vfio-pci auf POWER nicht binden kann („probe failed with error -22“ im Kernel-Protokoll). Ein Linux vor 5.19 oder ab 6.4 booten.</translation>
    </message>
    <message>
        <source>The device is without a driver now; the end of &quot;dmesg&quot; may say why.</source>
        <translation>Das Gerät ist jetzt ohne Treiber; das Ende der Ausgabe von „dmesg“ nennt möglicherweise den Grund.</translation>
    </message>
    <message>
        <source>The group cannot leave the host while %1.</source>
        <translation>Die Gruppe kann den Host nicht verlassen, solange %1.</translation>
    </message>
    <message>
        <source>, and while </source>
        <translation>, ebenso solange </translation>
    </message>
    <message>
        <source>The node of the group did not appear. Is /dev this machine&apos;s own, and is an IOMMU module of vfio loaded?</source>
        <translation>Der Geräteknoten der Gruppe ist nicht erschienen. Gehört /dev zu diesem Rechner selbst, und ist ein IOMMU-Modul von VFIO geladen?</translation>
    </message>
    <message>
        <source>The kernel does not call the group viable, and does not say why.</source>
        <translation>Der Kernel stuft die Gruppe nicht als „viable“ (verwendbar) ein und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>%1 is at its driver %2</source>
        <translation>%1 an den Treiber %2 gebunden ist</translation>
    </message>
</context>
<context>
    <name>AddressMap</name>
    <message>
        <source>the memory that can be plugged in</source>
        <translation>der nachträglich einsteckbare Speicher</translation>
    </message>
    <message>
        <source>the PIO window of vPHB %1</source>
        <translation>das PIO-Adressfenster von vPHB %1</translation>
    </message>
    <message>
        <source>the MMIO32 window of vPHB %1</source>
        <translation>das MMIO32-Adressfenster von vPHB %1</translation>
    </message>
    <message>
        <source>the MMIO64 window of vPHB %1</source>
        <translation>das MMIO64-Adressfenster von vPHB %1</translation>
    </message>
    <message>
        <source>the GPU RAM window of vPHB %1</source>
        <translation>das GPU-RAM-Adressfenster von vPHB %1</translation>
    </message>
    <message>
        <source>the ATSD window of vPHB %1</source>
        <translation>das ATSD-Adressfenster von vPHB %1</translation>
    </message>
    <message>
        <source>the guest&apos;s memory</source>
        <translation>der Speicher des Gasts</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1 unused</source>
        <translation>%1 unbenutzt</translation>
    </message>
</context>
<context>
    <name>AddressPicture</name>
    <message>
        <source>Addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <source>This plan cannot be placed; the problems say why</source>
        <translation>Dieser Plan lässt sich nicht platzieren; die Probleme sagen, warum</translation>
    </message>
</context>
<context>
    <name>AddressRange</name>
    <message>
        <source>vPHB %1 · %2</source>
        <translation>vPHB %1 · %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory for hot-plugging</source>
        <translation>Speicher für Hotplug</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>GPU-RAM</translation>
    </message>
    <message>
        <source>%1 · NUMA node %2</source>
        <translation>%1 · NUMA-Knoten %2</translation>
    </message>
</context>
<context>
    <name>BindFacts</name>
    <message>
        <source>The kernel does not answer for %1: a driver is still at work there, or hangs. Try again in some minutes; if it is the same then, only a restart of the machine helps</source>
        <translation>Der Kernel antwortet für %1 nicht: Ein Treiber arbeitet dort noch oder hängt. In einigen Minuten erneut versuchen; ist es dann noch so, hilft nur ein Neustart des Rechners</translation>
    </message>
</context>
<context>
    <name>BindJournal</name>
    <message>
        <source>The record of bound devices is damaged, so nothing is changed: it says how each device was before. Look at it, put the devices back by hand, and remove it</source>
        <translation>Die Aufzeichnung der gebundenen Geräte ist beschädigt. Sie hält fest, wie jedes Gerät vorher war; daher wird nichts verändert. Die Aufzeichnung ansehen, die Geräte von Hand zurückgeben und die Aufzeichnung entfernen</translation>
    </message>
    <message>
        <source>The record of bound devices cannot be written, most likely because its disk is full</source>
        <translation>Die Aufzeichnung der gebundenen Geräte kann nicht geschrieben werden, höchstwahrscheinlich weil der Datenträger voll ist</translation>
    </message>
</context>
<context>
    <name>BindLock</name>
    <message>
        <source>The lock for bindings cannot be opened (%1)</source>
        <translation>Die Sperre für Bindungen kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>The lock for bindings cannot be taken</source>
        <translation>Die Sperre für Bindungen kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Somebody else is changing bindings: %1. Try again when that is over</source>
        <translation>Die Bindungen werden gerade von anderer Seite geändert: %1. Danach erneut versuchen</translation>
    </message>
    <message>
        <source>The lock for bindings cannot be written</source>
        <translation>Die Sperre für Bindungen kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The lock for bindings cannot be kept from other users</source>
        <translation>Die Sperre für Bindungen lässt sich nicht vor anderen Benutzern schützen</translation>
    </message>
</context>
<context>
    <name>BindPlan</name>
    <message>
        <source>Linux %1 cannot bind devices to vfio-pci on POWER (&quot;probe failed with error -22&quot;), unless its distributor has mended that. Linux before 5.19 and from 6.4 on can.</source>
        <translation>Linux %1 kann auf POWER keine Geräte an vfio-pci binden („probe failed with error -22“), sofern die Distribution das nicht behoben hat. Linux vor 5.19 und ab 6.4 kann es.</translation>
    </message>
    <message>
        <source>The host has no such PCI device</source>
        <translation>Der Host hat kein solches PCI-Gerät</translation>
    </message>
    <message>
        <source>A PCI bridge cannot be handed to a virtual machine</source>
        <translation>Eine PCI-Brücke kann nicht an eine virtuelle Maschine übergeben werden</translation>
    </message>
    <message>
        <source>The device has no IOMMU group, so it cannot be handed to a virtual machine; is the IOMMU switched on?</source>
        <translation>Das Gerät hat keine IOMMU-Gruppe und kann daher nicht an eine virtuelle Maschine übergeben werden; ist die IOMMU eingeschaltet?</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual function(s) of it vanish with its driver</source>
        <translation>
            <numerusform>%n virtuelle Funktion des Geräts verschwindet mit seinem Treiber</numerusform>
            <numerusform>%n virtuelle Funktionen des Geräts verschwinden mit seinem Treiber</numerusform>
        </translation>
    </message>
    <message>
        <source>The host uses %1: %2.</source>
        <translation>Der Host benutzt %1: %2.</translation>
    </message>
    <message>
        <source>The host uses %1, which is not in the plan but in the IOMMU group of a device that is: %2.</source>
        <translation>Der Host benutzt %1; dieses Gerät ist nicht im Plan, aber in der IOMMU-Gruppe eines geplanten Geräts: %2.</translation>
    </message>
    <message>
        <source>It is taken all the same, as asked for.</source>
        <translation>Es wird wie verlangt trotzdem übernommen.</translation>
    </message>
    <message>
        <source>To take it in spite of that: --despite-use %1.</source>
        <translation>Um es trotzdem zu übernehmen: --despite-use %1.</translation>
    </message>
</context>
<context>
    <name>BindStep</name>
    <message>
        <source>Load the kernel module %1</source>
        <translation>Kernelmodul %1 laden</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Dienst %1 anhalten</translation>
    </message>
    <message>
        <source>Start the service %1 again</source>
        <translation>Dienst %1 wieder starten</translation>
    </message>
    <message>
        <source>Let every driver take %1 again</source>
        <translation>%1 wieder für alle Treiber freigeben</translation>
    </message>
    <message>
        <source>Keep %1 for the driver %2</source>
        <translation>%1 dem Treiber %2 vorbehalten</translation>
    </message>
    <message>
        <source>Take %1 from its driver %2</source>
        <translation>%1 vom Treiber %2 lösen</translation>
    </message>
    <message>
        <source>Hand %1 to %2</source>
        <translation>%1 an %2 übergeben</translation>
    </message>
    <message>
        <source>Give %1 back to its driver %2</source>
        <translation>%1 an den Treiber %2 zurückgeben</translation>
    </message>
    <message>
        <source>Make sure that all of IOMMU group %1 has left the host</source>
        <translation>Sicherstellen, dass die gesamte IOMMU-Gruppe %1 den Host verlassen hat</translation>
    </message>
    <message>
        <source>Let the user with the number %1 use IOMMU group %2</source>
        <translation>Dem Benutzer mit der Nummer %1 die Benutzung der IOMMU-Gruppe %2 erlauben</translation>
    </message>
    <message>
        <source>the NVLink bridge %1</source>
        <translation>die NVLink-Brücke %1</translation>
    </message>
</context>
<context>
    <name>BindTransaction</name>
    <message>
        <source>The host has changed since the preview, and other steps would be needed now. Nothing was done; look at the preview again</source>
        <translation>Der Host hat sich seit der Vorschau geändert; jetzt wären andere Schritte nötig. Es wurde nichts getan; die Vorschau erneut ansehen</translation>
    </message>
    <message>
        <source>The host still uses devices after %1 was stopped. %2</source>
        <translation>Der Host benutzt auch nach dem Anhalten von %1 noch Geräte. %2</translation>
    </message>
    <message>
        <source>Everything that had been done was put back.</source>
        <translation>Alle ausgeführten Schritte wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Not everything could be put back: %1 What is left is remembered; try &quot;redbudctl unbind&quot; when the cause is gone.</source>
        <translation>Nicht alles ließ sich rückgängig machen: %1 Der Rest bleibt vermerkt; „redbudctl unbind“ versuchen, sobald die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>The record of an earlier start of this machine is dropped; its devices came up at other drivers.</source>
        <translation>Die Aufzeichnung eines früheren Starts dieses Rechners wird verworfen; seine Geräte sind mit anderen Treibern hochgekommen.</translation>
    </message>
    <message>
        <source>A program has IOMMU group %1 open, most likely a virtual machine of another user. It can be given to somebody else when that has ended; nothing was done</source>
        <translation>Ein Programm hat die IOMMU-Gruppe %1 geöffnet, höchstwahrscheinlich eine virtuelle Maschine eines anderen Benutzers. Sie kann jemand anderem gegeben werden, wenn diese beendet ist; es wurde nichts getan</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Es wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>%1 is as before, but the kernel may still do what it was asked for.</source>
        <translation>%1 ist wie vorher, aber der Kernel kann das Verlangte noch ausführen.</translation>
    </message>
</context>
<context>
    <name>BlockDeviceUses</name>
    <message>
        <source>%1 is mounted at %2</source>
        <translation>%1 ist unter %2 eingehängt</translation>
    </message>
    <message>
        <source>%1 is swap space</source>
        <translation>%1 ist Auslagerungsspeicher</translation>
    </message>
    <message>
        <source>%1 is a part of %2</source>
        <translation>%1 ist Teil von %2</translation>
    </message>
</context>
<context>
    <name>BlockUses</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 und an %n weiterer Stelle</numerusform>
            <numerusform>%1 und an %n weiteren Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>mounted at %1</source>
        <translation>eingehängt unter %1</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>Auslagerungsspeicher</translation>
    </message>
    <message>
        <source>part of bcache</source>
        <translation>Teil von bcache</translation>
    </message>
    <message>
        <source>part of a ZFS pool</source>
        <translation>Teil eines ZFS-Pools</translation>
    </message>
    <message>
        <source>active volume %1</source>
        <translation>aktives Volume %1</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>a loop device</source>
        <translation>ein Loop-Gerät</translation>
    </message>
    <message>
        <source>multipath</source>
        <translation>Multipath</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>the device mapper</source>
        <translation>den Device-Mapper</translation>
    </message>
</context>
<context>
    <name>DeviceDetails</name>
    <message>
        <source>%1 GT/s per lane, %2 lanes</source>
        <translation>%1 GT/s je Lane, %2 Lanes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Vendor and device</source>
        <translation>Hersteller und Gerät</translation>
    </message>
    <message>
        <source>Vendor and device of the card</source>
        <translation>Hersteller und Gerät der Karte</translation>
    </message>
    <message>
        <source>Class, revision</source>
        <translation>Klasse, Revision</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>GPU memory on the host</source>
        <translation>GPU-Speicher auf dem Host</translation>
    </message>
    <message>
        <source>%1, %2, NUMA node %3%4</source>
        <translation>%1, %2, NUMA-Knoten %3%4</translation>
    </message>
    <message>
        <source>, online as the host&apos;s memory</source>
        <translation>, online als Speicher des Hosts</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink-Brücke</translation>
    </message>
    <message>
        <source>NVLink to another GPU</source>
        <translation>NVLink zu einer anderen GPU</translation>
    </message>
    <message>
        <source>%1, %2 links</source>
        <translation>%1, %2 Verbindungen</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 Gbit/s per lane</source>
        <translation>%1 Gbit/s je Lane</translation>
    </message>
    <message>
        <source>ATSD register</source>
        <translation>ATSD-Register</translation>
    </message>
    <message>
        <source>none: QEMU aborts with it</source>
        <translation>keines: QEMU bricht damit ab</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Target address (tgt)</source>
        <translation>Zieladresse (tgt)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>Processors beside it</source>
        <translation>Nächstgelegene Prozessoren</translation>
    </message>
    <message>
        <source>Used by the host</source>
        <translation>Vom Host benutzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Hinter</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>vPHB %1, slot %2</source>
        <translation>vPHB %1, Steckplatz %2</translation>
    </message>
    <message>
        <source>GPU memory in the guest</source>
        <translation>GPU-Speicher im Gast</translation>
    </message>
    <message>
        <source>%1, %2, NUMA node %3</source>
        <translation>%1, %2, NUMA-Knoten %3</translation>
    </message>
    <message>
        <source>ATSD register in the guest</source>
        <translation>ATSD-Register im Gast</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/A</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>prefetchable</source>
        <translation>prefetchable</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>BAR %1</source>
        <translation>BAR %1</translation>
    </message>
    <message>
        <source>PCI Express link</source>
        <translation>PCI-Express-Verbindung</translation>
    </message>
    <message>
        <source>It can do</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Ways to reset it</source>
        <translation>Arten des Zurücksetzens</translation>
    </message>
    <message>
        <source>Virtual function of</source>
        <translation>Virtuelle Funktion von</translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation>Virtuelle Funktionen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>the host does not have this device</source>
        <translation>der Host hat dieses Gerät nicht</translation>
    </message>
</context>
<context>
    <name>DeviceEdits</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 with its bridge</source>
        <translation>%1 mit Brücke</translation>
    </message>
    <message>
        <source>%1 with %2 bridges</source>
        <translation>%1 mit %2 Brücken</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation>%1 zu vPHB %2 verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DeviceRestorer</name>
    <message>
        <source>%1 is gone, so there is nothing to put back.</source>
        <translation>%1 ist nicht mehr da; es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>At %1 there is other hardware now, which is left alone.</source>
        <translation>An %1 befindet sich jetzt andere Hardware; sie bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 is in use: a program has IOMMU group %2 open, most likely a virtual machine; end it first.</source>
        <translation>%1 ist in Benutzung: Ein Programm hat die IOMMU-Gruppe %2 geöffnet, höchstwahrscheinlich eine virtuelle Maschine; diese zuerst beenden.</translation>
    </message>
    <message>
        <source>The driver %1 of %2 is not loaded any more; load it, then try again.</source>
        <translation>Der Treiber %1 von %2 ist nicht mehr geladen; laden und erneut versuchen.</translation>
    </message>
    <message>
        <source>IOMMU group %1 stays with its user: a program has it open, most likely a virtual machine; end it first.</source>
        <translation>Die IOMMU-Gruppe %1 bleibt bei ihrem Benutzer: Ein Programm hat sie geöffnet, höchstwahrscheinlich eine virtuelle Maschine; diese zuerst beenden.</translation>
    </message>
</context>
<context>
    <name>DeviceTree</name>
    <message>
        <source>The device tree is nested too deeply</source>
        <translation>Der Gerätebaum ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The device tree is damaged</source>
        <translation>Der Gerätebaum ist beschädigt</translation>
    </message>
    <message>
        <source>The device tree is larger than 16 MiB</source>
        <translation>Der Gerätebaum ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>This is not a flattened device tree, or damaged</source>
        <translation>Dies ist kein Gerätebaum im Binärformat (flattened device tree), oder er ist beschädigt</translation>
    </message>
    <message>
        <source>The device tree has a node without a proper name</source>
        <translation>Der Gerätebaum hat einen Knoten ohne gültigen Namen</translation>
    </message>
    <message>
        <source>The device tree has a property without a proper name</source>
        <translation>Der Gerätebaum hat eine Eigenschaft ohne gültigen Namen</translation>
    </message>
</context>
<context>
    <name>DeviceUses</name>
    <message>
        <source>and for more reasons</source>
        <translation>und aus weiteren Gründen</translation>
    </message>
</context>
<context>
    <name>DropPreview</name>
    <message>
        <source>It is there already.</source>
        <translation>Ist bereits dort.</translation>
    </message>
    <message>
        <source>No new problems.</source>
        <translation>Keine neuen Probleme.</translation>
    </message>
    <message>
        <source>Settles a problem.</source>
        <translation>Behebt ein Problem.</translation>
    </message>
    <message>
        <source>Settles %1 problems.</source>
        <translation>Behebt %1 Probleme.</translation>
    </message>
    <message>
        <source>And another problem.</source>
        <translation>Und ein weiteres Problem.</translation>
    </message>
    <message>
        <source>And %1 more problems.</source>
        <translation>Und %1 weitere Probleme.</translation>
    </message>
    <message>
        <source>This stays with the host</source>
        <translation>Das bleibt beim Host</translation>
    </message>
    <message>
        <source>Bridges of the host&apos;s own PCI tree cannot be given away.</source>
        <translation>Brücken aus dem eigenen PCI-Baum des Hosts können nicht abgegeben werden.</translation>
    </message>
    <message>
        <source>Leave %1 with the host</source>
        <translation>%1 beim Host belassen</translation>
    </message>
    <message>
        <source>It is not in the plan.</source>
        <translation>Ist nicht im Plan.</translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation>%1 an den Host zurückgeben</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Launch script</source>
        <translation>Startskript</translation>
    </message>
    <message>
        <source>a shell script that checks, binds, runs QEMU and gives the devices back</source>
        <translation>ein Shell-Skript, das prüft, bindet, QEMU ausführt und die Geräte zurückgibt</translation>
    </message>
    <message>
        <source>libvirt domain</source>
        <translation>libvirt-Domäne</translation>
    </message>
    <message>
        <source>a domain for virsh define</source>
        <translation>eine Domäne für virsh define</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>Gerätebaum als Quelltext</translation>
    </message>
    <message>
        <source>the predicted tree of the guest, to be read</source>
        <translation>der vorhergesagte Baum des Gasts, zum Lesen</translation>
    </message>
    <message>
        <source>Flattened device tree</source>
        <translation>Gerätebaum als Datei für Programme</translation>
    </message>
    <message>
        <source>the same for programs</source>
        <translation>derselbe für Programme</translation>
    </message>
    <message>
        <source>JSON report</source>
        <translation>JSON-Bericht</translation>
    </message>
    <message>
        <source>host, plan, problems, addresses and command line in one document</source>
        <translation>Host, Plan, Probleme, Adressen und Befehlszeile in einem Dokument</translation>
    </message>
    <message>
        <source>Report for a ticket</source>
        <translation>Bericht für ein Ticket</translation>
    </message>
    <message>
        <source>the same to be read, in Markdown</source>
        <translation>dasselbe zum Lesen, in Markdown</translation>
    </message>
    <message>
        <source>OpenStack Nova settings</source>
        <translation>Einstellungen für OpenStack Nova</translation>
    </message>
    <message>
        <source>the devices for Nova&apos;s configuration</source>
        <translation>die Geräte für Novas Konfiguration</translation>
    </message>
    <message>
        <source>KubeVirt settings</source>
        <translation>Einstellungen für KubeVirt</translation>
    </message>
    <message>
        <source>the devices for KubeVirt&apos;s configuration</source>
        <translation>die Geräte für KubeVirts Konfiguration</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>no IOMMU group</source>
        <translation>keine IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>groups %1</source>
        <translation>Gruppen %1</translation>
    </message>
    <message>
        <source>IBM Power System AC922 (%1)</source>
        <translation>IBM Power System AC922 (%1)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>no GPUs</source>
        <translation>keine GPUs</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>%1 NVLink bridges</source>
        <translation>%1 NVLink-Brücken</translation>
    </message>
    <message>
        <source>✓ NVLink2 passthrough available</source>
        <translation>✓ NVLink2-Passthrough verfügbar</translation>
    </message>
    <message>
        <source>✗ no NVLink2 passthrough</source>
        <translation>✗ kein NVLink2-Passthrough</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Sockel %1</translation>
    </message>
    <message>
        <source>Any socket</source>
        <translation>Beliebiger Sockel</translation>
    </message>
    <message>
        <source>NUMA node unknown</source>
        <translation>NUMA-Knoten unbekannt</translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA-Knoten %1</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>POWER9 chip %1</source>
        <translation>POWER9-Chip %1</translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation>Prozessor %1</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 Gbit/s per lane</source>
        <translation>%1 Gbit/s je Lane</translation>
    </message>
    <message>
        <source>%1 ATSD</source>
        <translation>%1 ATSD</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink-Brücke</translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation>PCI-Brücke</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>%1
The host does not have this device.</source>
        <translation>%1
Der Host hat dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>Treiber %1</translation>
    </message>
    <message>
        <source>target address %1</source>
        <translation>Zieladresse %1</translation>
    </message>
    <message>
        <source>GPU memory at %1, NUMA node %2</source>
        <translation>GPU-Speicher bei %1, NUMA-Knoten %2</translation>
    </message>
    <message>
        <source>has an ATSD register</source>
        <translation>hat ein ATSD-Register</translation>
    </message>
    <message>
        <source>no ATSD register</source>
        <translation>kein ATSD-Register</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>in Benutzung: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>geplant an %1</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 von %2 geplant</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Virtual machine “%1”</source>
        <translation>Virtuelle Maschine „%1“</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 vCPUs</translation>
    </message>
    <message>
        <source>1 vPHB</source>
        <translation>1 vPHB</translation>
    </message>
    <message>
        <source>%1 vPHBs</source>
        <translation>%1 vPHBs</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>vPHB 0 (default)</source>
        <translation>vPHB 0 (Standard)</translation>
    </message>
    <message>
        <source>one group: %1</source>
        <translation>eine Gruppe: %1</translation>
    </message>
    <message>
        <source>NVLink2 off</source>
        <translation>NVLink2 aus</translation>
    </message>
    <message>
        <source>ATSD %1 of %2</source>
        <translation>ATSD %1 von %2</translation>
    </message>
    <message>
        <source>GPU RAM %1 of %2</source>
        <translation>GPU-RAM %1 von %2</translation>
    </message>
    <message>
        <source>MMIO64 %1</source>
        <translation>MMIO64 %1</translation>
    </message>
    <message>
        <source>MMIO32 %1</source>
        <translation>MMIO32 %1</translation>
    </message>
    <message>
        <source>ATSD %1</source>
        <translation>ATSD %1</translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation>%1, nicht auf diesem Host</translation>
    </message>
    <message>
        <source>NVLink bridge %1 without its GPU</source>
        <translation>NVLink-Brücke %1 ohne ihre GPU</translation>
    </message>
    <message>
        <source>RAM %1 · %2 · guest NUMA node %3</source>
        <translation>RAM %1 · %2 · Gast-NUMA-Knoten %3</translation>
    </message>
    <message>
        <source>plain PCI, no NVLink2</source>
        <translation>einfaches PCI, kein NVLink2</translation>
    </message>
    <message>
        <source>%1 and %2: %3 NVLinks between them</source>
        <translation>%1 und %2: %3 NVLinks zwischen ihnen</translation>
    </message>
    <message>
        <source>? NVLink2 passthrough unknown</source>
        <translation>? NVLink2-Passthrough unbekannt</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text that is not empty and has no control characters</source>
        <translation>ein nicht leerer Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a size as text, such as &quot;384G&quot;</source>
        <translation>eine Größe als Text, etwa „384G“</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty and has no control characters</source>
        <translation>%1 muss ein nicht leerer Text ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2, each once</source>
        <translation>eine Liste ganzer Zahlen von %1 bis %2, jede nur einmal</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1: erwartet wird %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer der Werte %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no such file</source>
        <translation>Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>This is a directory, not a file</source>
        <translation>Dies ist ein Verzeichnis, keine Datei</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>Die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>Reading stopped (%1)</source>
        <translation>Das Lesen wurde abgebrochen (%1)</translation>
    </message>
    <message>
        <source>The file is larger than it can be</source>
        <translation>Die Datei ist größer als zulässig</translation>
    </message>
    <message>
        <source>The file cannot be written, and is as it was (%1)</source>
        <translation>Die Datei kann nicht geschrieben werden und ist, wie sie war (%1)</translation>
    </message>
    <message>
        <source>It cannot be written (%1)</source>
        <translation>Das lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>This is a disk, not a file</source>
        <translation>Das ist eine Platte, keine Datei</translation>
    </message>
</context>
<context>
    <name>GroupItem</name>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU-Gruppe %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>There is no prediction: %1</source>
        <translation>Es gibt keine Vorhersage: %1</translation>
    </message>
    <message>
        <source>The guest tree differs from the prediction in %1 places</source>
        <translation>Der Gerätebaum des Gasts weicht an %1 Stellen von der Vorhersage ab</translation>
    </message>
    <message>
        <source>QEMU lost values of NVLink devices. QEMU 7.1 and newer read them from memory that they have freed (use after free), so NVLink2 may be there or not from one start to the next. The keep-alive prevents it.</source>
        <translation>QEMU hat Werte von NVLink-Geräten verloren. QEMU ab 7.1 liest sie aus Speicher, den es bereits freigegeben hat (use after free), sodass NVLink2 von Start zu Start vorhanden sein oder fehlen kann. Das Keep-alive verhindert das.</translation>
    </message>
    <message>
        <source>%1 has no NVLink2 in the guest</source>
        <translation>%1 hat im Gast kein NVLink2</translation>
    </message>
    <message>
        <source>vPHB %1 offers %2 ATSD registers for %3 links</source>
        <translation>vPHB %1 bietet %2 ATSD-Register für %3 Verbindungen</translation>
    </message>
    <message>
        <source>The guest tree differs from the prediction in one place</source>
        <translation>Der Gerätebaum des Gasts weicht an einer Stelle von der Vorhersage ab</translation>
    </message>
</context>
<context>
    <name>HelperClient</name>
    <message>
        <source>The helper cannot be started</source>
        <translation>Das Hilfsprogramm kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The helper was ended from outside. &quot;redbudctl status&quot; tells what it had done, &quot;redbudctl unbind&quot; puts it back</source>
        <translation>Das Hilfsprogramm wurde von außen beendet. „redbudctl status“ zeigt, was bis dahin getan wurde, „redbudctl unbind“ macht es rückgängig</translation>
    </message>
    <message>
        <source>The question for a password was dismissed</source>
        <translation>Die Passwortabfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>You are not allowed to bind devices. Ask an administrator, or use sudo where no authentication agent runs</source>
        <translation>Das Recht zum Binden von Geräten fehlt. Die Administration fragen oder, wo kein Authentifizierungsagent läuft, sudo verwenden</translation>
    </message>
    <message>
        <source>The helper ended without a result. %1</source>
        <translation>Das Hilfsprogramm endete ohne Ergebnis. %1</translation>
    </message>
    <message>
        <source>The helper is not installed</source>
        <translation>Das Hilfsprogramm ist nicht installiert</translation>
    </message>
    <message>
        <source>Binding needs root, and pkexec is not installed: run it with sudo, or install the package pkexec</source>
        <translation>Zum Binden sind root-Rechte nötig, und pkexec ist nicht installiert: mit sudo ausführen oder das Paket pkexec installieren</translation>
    </message>
</context>
<context>
    <name>HelperRequest</name>
    <message>
        <source>There are too many words</source>
        <translation>Es sind zu viele Wörter</translation>
    </message>
    <message>
        <source>A word is too long</source>
        <translation>Ein Wort ist zu lang</translation>
    </message>
    <message>
        <source>A word has characters that none can have</source>
        <translation>Ein Wort enthält unzulässige Zeichen</translation>
    </message>
    <message>
        <source>The first word is none of the verbs</source>
        <translation>Das erste Wort ist kein bekannter Befehl</translation>
    </message>
    <message>
        <source>This module is not one that Redbud loads</source>
        <translation>Dieses Modul gehört nicht zu denen, die Redbud lädt</translation>
    </message>
    <message>
        <source>This is no process of a user</source>
        <translation>Dies ist kein Prozess eines Benutzers</translation>
    </message>
    <message>
        <source>The words after the verb are not what it takes</source>
        <translation>Die Wörter nach dem Befehl passen nicht zu ihm</translation>
    </message>
    <message>
        <source>This option is not known here</source>
        <translation>Diese Option ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>No device is named</source>
        <translation>Es ist kein Gerät angegeben</translation>
    </message>
</context>
<context>
    <name>HelperService</name>
    <message>
        <source>Only root may bind for another user</source>
        <translation>Nur root darf für einen anderen Benutzer binden</translation>
    </message>
    <message>
        <source>The host uses devices that would be taken, so nothing was done</source>
        <translation>Der Host benutzt Geräte, die übernommen würden; daher wurde nichts getan</translation>
    </message>
    <message>
        <source>The devices are bound, but will not be after a restart: %1</source>
        <translation>Die Geräte sind gebunden, bleiben es nach einem Neustart aber nicht: %1</translation>
    </message>
    <message>
        <source>Everything was bound already</source>
        <translation>Alles war bereits gebunden</translation>
    </message>
    <message>
        <source>All devices are bound</source>
        <translation>Alle Geräte sind gebunden</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) put back</source>
        <translation>
            <numerusform>%n Gerät zurückgegeben</numerusform>
            <numerusform>%n Geräte zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>IOMMU group %1 was not bound by Redbud</source>
        <translation>Die IOMMU-Gruppe %1 wurde nicht von Redbud gebunden</translation>
    </message>
    <message>
        <source>Wait for another one who is changing bindings: %1</source>
        <translation>Auf einen anderen warten, der Bindungen ändert: %1</translation>
    </message>
    <message>
        <source>After a restart devices are bound again, as was asked for; &quot;redbudctl unbind --persistent&quot; ends that.</source>
        <translation>Nach einem Neustart werden Geräte wie gewünscht wieder gebunden; „redbudctl unbind --persistent“ beendet das.</translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) were put back.</source>
        <translation>
            <numerusform>Ein weiteres Gerät wurde zurückgegeben.</numerusform>
            <numerusform>%n weitere Geräte wurden zurückgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will no longer be bound after a restart.</source>
        <translation>
            <numerusform>Ein Gerät wird nach einem Neustart nicht mehr gebunden.</numerusform>
            <numerusform>%n Geräte werden nach einem Neustart nicht mehr gebunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still at vfio-pci, because Redbud has no record of the drivers that they had before: %1. A restart of the machine brings them back.</source>
        <translation>Noch bei vfio-pci, weil Redbud keine Aufzeichnung ihrer vorherigen Treiber hat: %1. Ein Neustart des Rechners bringt sie zurück.</translation>
    </message>
    <message>
        <source>A program of another user has IOMMU group %1 open, most likely a virtual machine</source>
        <translation>Ein Programm eines anderen Benutzers hat die IOMMU-Gruppe %1 geöffnet, höchstwahrscheinlich eine virtuelle Maschine</translation>
    </message>
</context>
<context>
    <name>HostSource</name>
    <message>
        <source>There is no such sample; the samples are: %1</source>
        <translation>Ein solches Beispiel gibt es nicht; vorhanden sind: %1</translation>
    </message>
    <message>
        <source>There is no such host: it is &quot;live&quot;, &quot;sample:NAME&quot;, a directory with sys/ and proc/, or a snapshot file</source>
        <translation>Einen solchen Host gibt es nicht: möglich sind „live“, „sample:NAME“, ein Verzeichnis mit sys/ und proc/ oder die Datei einer Momentaufnahme</translation>
    </message>
    <message>
        <source>A host is a directory or a regular file</source>
        <translation>Ein Host ist ein Verzeichnis oder eine reguläre Datei</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>Processes of other users cannot be looked at, so a GPU may be in use without a mark; scan as root to know</source>
        <translation>Prozesse anderer Benutzer sind nicht einsehbar; eine GPU kann daher ohne Kennzeichnung in Benutzung sein. Für eine sichere Auskunft als root einlesen</translation>
    </message>
    <message>
        <source>display of the console</source>
        <translation>Anzeige der Konsole</translation>
    </message>
    <message>
        <source>its memory is online as NUMA node %1</source>
        <translation>der Speicher ist als NUMA-Knoten %1 online</translation>
    </message>
</context>
<context>
    <name>KubevirtDevices</name>
    <message>
        <source>KubeVirt gives any device of a kind: it does not keep a GPU with its NVLink bridges, so a guest with fewer than all of them loses NVLink2</source>
        <translation>KubeVirt gibt irgendein Gerät einer Art: Es hält eine GPU nicht mit ihren NVLink-Brücken zusammen, also verliert ein Gast, der nicht alle hat, NVLink2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>LaunchScript</name>
    <message>
        <source>A NUL character cannot be handed to QEMU; remove it from the plan</source>
        <translation>Ein NUL-Zeichen lässt sich QEMU nicht übergeben; es muss aus dem Plan entfernt werden</translation>
    </message>
    <message>
        <source>Redbud was built without the pattern of the script</source>
        <translation>Redbud wurde ohne die Vorlage des Skripts gebaut</translation>
    </message>
</context>
<context>
    <name>Libvirt</name>
    <message>
        <source>This is not a URI of libvirt&apos;s QEMU driver, as qemu:///system or qemu+ssh://HOST/system</source>
        <translation>Das ist keine URI für libvirts QEMU-Treiber wie qemu:///system oder qemu+ssh://RECHNER/system</translation>
    </message>
    <message>
        <source>The connection to libvirt was lost: %1</source>
        <translation>Die Verbindung zu libvirt ging verloren: %1</translation>
    </message>
    <message>
        <source>What Redbud keeps in this domain cannot be read</source>
        <translation>Was Redbud in dieser Domäne ablegt, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>libvirt&apos;s library cannot be used</source>
        <translation>libvirts Bibliothek lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>libvirt&apos;s client library is not installed (Debian&apos;s package libvirt0)</source>
        <translation>libvirts Client-Bibliothek ist nicht installiert (Debians Paket libvirt0)</translation>
    </message>
    <message>
        <source>This libvirt is too old</source>
        <translation>Dieses libvirt ist zu alt</translation>
    </message>
    <message>
        <source>The launch was stopped</source>
        <translation>Der Start wurde abgebrochen</translation>
    </message>
    <message>
        <source>Giving the plan to libvirt</source>
        <translation>Plan an libvirt übergeben</translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation>Vergleich mit dem Plan läuft</translation>
    </message>
    <message>
        <source>Ending it, because it is not what was planned</source>
        <translation>Die virtuelle Maschine wird beendet, weil sie nicht dem Plan entspricht</translation>
    </message>
    <message>
        <source>Letting the guest run</source>
        <translation>Gast wird gestartet</translation>
    </message>
    <message>
        <source>%1. It may stand paused there: `redbudctl stop` ends it</source>
        <translation>%1. Vielleicht steht sie dort angehalten: `redbudctl stop` beendet sie</translation>
    </message>
    <message>
        <source>QEMU ended before the guest ran: %1</source>
        <translation>QEMU endete, bevor der Gast lief: %1</translation>
    </message>
    <message>
        <source>There is no running virtual machine of this name</source>
        <translation>Es läuft keine virtuelle Maschine dieses Namens</translation>
    </message>
    <message>
        <source>libvirt refused without a reason</source>
        <translation>libvirt lehnte ohne Begründung ab</translation>
    </message>
    <message>
        <source>libvirt %1.%2.%3 on %4 answers.</source>
        <translation>libvirt %1.%2.%3 auf %4 antwortet.</translation>
    </message>
    <message>
        <source>libvirt cannot run this machine: %1.</source>
        <translation>libvirt kann diese Maschine nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>libvirt can run %1 with %2.</source>
        <translation>libvirt kann %1 mit %2 ausführen.</translation>
    </message>
    <message>
        <source>libvirt&apos;s machine has no device %1.</source>
        <translation>libvirts Rechner hat kein Gerät %1.</translation>
    </message>
    <message>
        <source>%1 of libvirt&apos;s machine is another device than the plan is for.</source>
        <translation>%1 ist auf libvirts Rechner ein anderes Gerät als das, für das der Plan gemacht ist.</translation>
    </message>
    <message>
        <source>The plan&apos;s devices are those of another machine. Name a snapshot of that with --host (redbudctl capture makes one).</source>
        <translation>Die Geräte des Plans sind die eines anderen Rechners. Nennen Sie mit --host einen Schnappschuss davon (redbudctl capture macht einen).</translation>
    </message>
    <message>
        <source>The libvirt of a user may not pass devices. Use the machine&apos;s (qemu:///system, qemu+ssh://HOST/system).</source>
        <translation>Das libvirt eines Benutzers darf keine Geräte durchreichen. Verwenden Sie das des Rechners (qemu:///system, qemu+ssh://RECHNER/system).</translation>
    </message>
    <message>
        <source>Nothing is known against the devices; libvirt binds them itself.</source>
        <translation>Gegen die Geräte ist nichts bekannt; libvirt bindet sie selbst.</translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already</source>
        <translation>Eine virtuelle Maschine dieses Namens läuft bereits</translation>
    </message>
    <message>
        <source>A domain of this name is defined already</source>
        <translation>Eine Domäne dieses Namens ist schon definiert</translation>
    </message>
    <message>
        <source>Stopped waiting; the virtual machine goes on</source>
        <translation>Es wird nicht länger gewartet; die virtuelle Maschine läuft weiter</translation>
    </message>
    <message>
        <source>Redbud did not start this domain; virsh is for it</source>
        <translation>Redbud hat diese Domäne nicht gestartet; für sie ist virsh da</translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off</source>
        <translation>Gast wird gebeten, sich auszuschalten</translation>
    </message>
    <message>
        <source>Ending QEMU</source>
        <translation>QEMU wird beendet</translation>
    </message>
    <message>
        <source>QEMU does not listen; killing it</source>
        <translation>QEMU reagiert nicht und wird gewaltsam beendet</translation>
    </message>
    <message>
        <source>The virtual machine has not ended in time</source>
        <translation>Die virtuelle Maschine wurde nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>The connection to libvirt was lost; the virtual machine goes on, if its host does</source>
        <translation>Die Verbindung zu libvirt ging verloren; die virtuelle Maschine läuft weiter, wenn ihr Rechner das tut</translation>
    </message>
    <message>
        <source>This virtual machine has not ended yet</source>
        <translation>Diese virtuelle Maschine ist noch nicht beendet</translation>
    </message>
    <message>
        <source>A name of the plan or a path has characters, such as control characters, that XML has no place for, and libvirt takes nothing else; use another name or folder</source>
        <translation>Ein Name des Plans oder ein Pfad enthält Zeichen, etwa Steuerzeichen, die in XML nicht vorkommen dürfen, und libvirt nimmt nur XML an; einen anderen Namen oder Ordner verwenden</translation>
    </message>
</context>
<context>
    <name>LibvirtDomain</name>
    <message>
        <source>The domain is called %1: in libvirt a name is not empty and has no &apos;/&apos;.</source>
        <translation>Die Domain heißt „%1“: Ein Name in libvirt ist nicht leer und enthält kein „/“.</translation>
    </message>
    <message>
        <source>The plan has vPHB %1 twice; libvirt refuses that.</source>
        <translation>Der Plan enthält vPHB %1 zweimal; libvirt lehnt das ab.</translation>
    </message>
    <message>
        <source>libvirt knows vPHBs up to %1 only and refuses vPHB %2.</source>
        <translation>libvirt kennt nur vPHBs bis %1 und lehnt vPHB %2 ab.</translation>
    </message>
    <message>
        <source>Cards of the plan are on vPHB %1, which it does not have; libvirt puts them elsewhere or refuses them.</source>
        <translation>Karten des Plans liegen an vPHB %1, den der Plan nicht hat; libvirt legt sie anderswohin oder lehnt sie ab.</translation>
    </message>
    <message>
        <source>libvirt leaves slot 0 of a PCI bus empty. What the plan has there is at a free slot for libvirt, and QEMU puts it into slot 0 (qemu:override).</source>
        <translation>libvirt lässt Steckplatz 0 eines PCI-Busses leer. Was im Plan dort liegt, steht für libvirt in einem freien Steckplatz, und QEMU legt es in Steckplatz 0 (qemu:override).</translation>
    </message>
    <message>
        <source>vPHB %1 has all 32 slots in use, but libvirt leaves slot 0 empty and refuses what is there. Move it to another vPHB.</source>
        <translation>Bei vPHB %1 sind alle 32 Steckplätze in Benutzung, aber libvirt lässt Steckplatz 0 leer und lehnt ab, was dort liegt. Es an einen anderen vPHB verschieben.</translation>
    </message>
    <message>
        <source>libvirt rounds memory up to whole %1; the plan has a size between.</source>
        <translation>libvirt rundet die Speichergröße auf ganze %1 auf; die Größe im Plan liegt dazwischen.</translation>
    </message>
    <message>
        <source>libvirt takes all huge pages from the host at the start.</source>
        <translation>libvirt belegt alle großen Speicherseiten schon beim Start auf dem Host.</translation>
    </message>
    <message>
        <source>The guest has a NUMA node without memory, for which libvirt asks QEMU for memory of size 0; QEMU refuses that.</source>
        <translation>Der Gast hat einen NUMA-Knoten ohne Speicher, für den libvirt von QEMU Speicher der Größe 0 verlangt; QEMU lehnt das ab.</translation>
    </message>
    <message>
        <source>libvirt takes one preferred NUMA node only and refuses more.</source>
        <translation>libvirt nimmt nur einen bevorzugten NUMA-Knoten an und lehnt mehrere ab.</translation>
    </message>
    <message>
        <source>libvirt keeps what the guest writes to a temporary disk in a file beside it (transient), until the guest ends.</source>
        <translation>libvirt speichert, was der Gast auf eine temporäre Festplatte schreibt, bis zum Ende des Gasts in einer Datei daneben (transient).</translation>
    </message>
    <message>
        <source>A network card without a MAC address in the plan gets one from libvirt when the domain is defined.</source>
        <translation>Eine Netzwerkkarte ohne MAC-Adresse im Plan bekommt von libvirt eine, wenn die Domain definiert wird.</translation>
    </message>
    <message>
        <source>libvirt takes the display&apos;s password from the domain only, so QEMU reads the file itself (qemu:commandline); let QEMU&apos;s user and AppArmor allow it, and expect no address of the display from libvirt.</source>
        <translation>libvirt nimmt das Passwort der Anzeige nur aus der Domain; deshalb liest QEMU die Datei selbst (qemu:commandline). Der Benutzer von QEMU und AppArmor müssen das zulassen, und libvirt nennt keine Adresse der Anzeige.</translation>
    </message>
    <message>
        <source>The plan&apos;s swtpm has to run before the domain starts; libvirt starts none for it.</source>
        <translation>Das swtpm des Plans muss laufen, bevor die Domain startet; libvirt startet keines dafür.</translation>
    </message>
    <message>
        <source>libvirt has no element for a spapr-rng, the plan&apos;s source of random numbers (qemu:commandline).</source>
        <translation>libvirt hat kein Element für ein spapr-rng, die Quelle der Zufallszahlen im Plan (qemu:commandline).</translation>
    </message>
    <message>
        <source>libvirt has no element for the firmware VOF (qemu:commandline).</source>
        <translation>libvirt hat kein Element für die Firmware VOF (qemu:commandline).</translation>
    </message>
    <message>
        <source>QEMU gets the plan&apos;s extra arguments as they are (qemu:commandline).</source>
        <translation>QEMU bekommt die zusätzlichen Argumente des Plans unverändert (qemu:commandline).</translation>
    </message>
    <message>
        <source>XML has no place for some characters of the plan or of a path; U+FFFD stands where they were. A file with such a name is not found.</source>
        <translation>Einige Zeichen des Plans oder eines Pfads dürfen in XML nicht vorkommen; an ihrer Stelle steht U+FFFD. Eine Datei mit einem solchen Namen wird nicht gefunden.</translation>
    </message>
    <message>
        <source>libvirt takes a firmware by its path alone, and %1 is one of QEMU&apos;s own (qemu:commandline).</source>
        <translation>libvirt nimmt eine Firmware nur mit ihrem Pfad, und %1 gehört zu QEMUs eigenen (qemu:commandline).</translation>
    </message>
</context>
<context>
    <name>LiveHostControl</name>
    <message>
        <source>The program is not installed</source>
        <translation>Das Programm ist nicht installiert</translation>
    </message>
    <message>
        <source>It did not end within a minute</source>
        <translation>Es wurde nicht innerhalb einer Minute fertig</translation>
    </message>
    <message>
        <source>It failed without a word</source>
        <translation>Fehlgeschlagen ohne Meldung</translation>
    </message>
    <message>
        <source>There is no sysfs, so nothing can be bound</source>
        <translation>Es gibt kein sysfs, daher kann nichts gebunden werden</translation>
    </message>
    <message>
        <source>Its owner cannot be changed (%1)</source>
        <translation>Der Eigentümer kann nicht geändert werden (%1)</translation>
    </message>
    <message>
        <source>It cannot be opened (%1)</source>
        <translation>Öffnen nicht möglich (%1)</translation>
    </message>
    <message>
        <source>The kernel did not finish within %1 seconds; it may still do so</source>
        <translation>Der Kernel wurde nicht innerhalb von %1 Sekunden fertig; möglicherweise wird er es noch</translation>
    </message>
    <message>
        <source>The kernel refused it (%1)</source>
        <translation>Der Kernel hat es abgelehnt (%1)</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>(no ATSD)</source>
        <translation>(ohne ATSD)</translation>
    </message>
    <message>
        <source>It has no GPU that could be passed with NVLink.</source>
        <translation>Er hat keine GPU, die mit NVLink durchgereicht werden könnte.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>NVLink bridges</source>
        <translation>NVLink-Brücken</translation>
    </message>
    <message>
        <source>Memory aperture</source>
        <translation>Speicherfenster</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>NVLink2 can be passed</source>
        <translation>NVLink2 kann durchgereicht werden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>%1 (sockets: %2, cores: %3, threads: %4)</source>
        <translation>%1 (Sockel: %2, Kerne: %3, Threads: %4)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>Gerät des Hosts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, ausgesetzt</translation>
    </message>
    <message>
        <source>waived because: </source>
        <translation>ausgesetzt, weil: </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Guest address</source>
        <translation>Adresse im Gast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>GPU RAM of %1, NUMA node %2</source>
        <translation>GPU-Speicher von %1, NUMA-Knoten %2</translation>
    </message>
    <message>
        <source>ATSD of %1</source>
        <translation>ATSD von %1</translation>
    </message>
    <message>
        <source>QEMU has to be able to lock %1 of memory.</source>
        <translation>QEMU muss %1 Speicher sperren können.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>Command line of QEMU</source>
        <translation>Befehlszeile von QEMU</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>MemlockGrant</name>
    <message>
        <source>There is no such process</source>
        <translation>Einen solchen Prozess gibt es nicht</translation>
    </message>
    <message>
        <source>This process belongs to another user</source>
        <translation>Dieser Prozess gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Its limit cannot be set</source>
        <translation>Die Grenze des Prozesses kann nicht gesetzt werden</translation>
    </message>
</context>
<context>
    <name>NetworkUses</name>
    <message>
        <source>network interface %1 is up</source>
        <translation>Netzwerkschnittstelle %1 ist aktiv</translation>
    </message>
    <message>
        <source>default route through %1</source>
        <translation>Standardroute über %1</translation>
    </message>
</context>
<context>
    <name>NewVphbItem</name>
    <message>
        <source>Drop here for a new vPHB</source>
        <translation>Für einen neuen vPHB hier ablegen</translation>
    </message>
</context>
<context>
    <name>NovaDevices</name>
    <message>
        <source>Nova takes devices one by one: it does not keep a GPU with its NVLink bridges, so a guest with fewer than all of them loses NVLink2</source>
        <translation>Nova nimmt Geräte einzeln: Es hält eine GPU nicht mit ihren NVLink-Brücken zusammen, also verliert ein Gast, der nicht alle hat, NVLink2</translation>
    </message>
</context>
<context>
    <name>NumaScanner</name>
    <message>
        <source>The processors or the memory of NUMA node %1 cannot be read</source>
        <translation>Die Prozessoren oder der Speicher von NUMA-Knoten %1 können nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>NvLinkScanner</name>
    <message>
        <source>it has no node in the device tree, so its GPU is unknown</source>
        <translation>kein Knoten im Gerätebaum, daher ist die zugehörige GPU unbekannt</translation>
    </message>
    <message>
        <source>its GPU is not among the PCI devices</source>
        <translation>die zugehörige GPU ist nicht unter den PCI-Geräten</translation>
    </message>
    <message>
        <source>the index of its link is unknown</source>
        <translation>die Nummer des Links ist unbekannt</translation>
    </message>
    <message>
        <source>one of its NVLink bridges is not among the PCI devices</source>
        <translation>eine der zugehörigen NVLink-Brücken ist nicht unter den PCI-Geräten</translation>
    </message>
    <message>
        <source>the device tree has no target address for it</source>
        <translation>der Gerätebaum enthält keine Zieladresse dafür</translation>
    </message>
    <message>
        <source>the device tree does not say where its memory is</source>
        <translation>der Gerätebaum gibt nicht an, wo der Speicher liegt</translation>
    </message>
    <message>
        <source>NVLink of %1: %2</source>
        <translation>NVLink von %1: %2</translation>
    </message>
</context>
<context>
    <name>PciScanner</name>
    <message>
        <source>&quot;%1&quot; is not a PCI address</source>
        <translation>„%1“ ist keine PCI-Adresse</translation>
    </message>
    <message>
        <source>its vendor and device cannot be read, so it is left out</source>
        <translation>Hersteller und Gerät können nicht gelesen werden, daher wird es ausgelassen</translation>
    </message>
    <message>
        <source>PCI device %1: %2</source>
        <translation>PCI-Gerät %1: %2</translation>
    </message>
    <message>
        <source>its class cannot be read, so its kind may be wrong</source>
        <translation>die Klasse kann nicht gelesen werden, daher ist die Art möglicherweise falsch</translation>
    </message>
    <message>
        <source>its IOMMU group is not a number</source>
        <translation>die IOMMU-Gruppe ist keine Zahl</translation>
    </message>
    <message>
        <source>its NUMA node is not a number</source>
        <translation>der NUMA-Knoten ist keine Zahl</translation>
    </message>
    <message>
        <source>its link into the device tree leads elsewhere</source>
        <translation>der Verweis in den Gerätebaum führt woandershin</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its resources make no sense</source>
        <translation>
            <numerusform>%n Zeile der Ressourcen ist unverständlich</numerusform>
            <numerusform>%n Zeilen der Ressourcen sind unverständlich</numerusform>
        </translation>
    </message>
    <message>
        <source>its resources cannot be read, so the sizes of its BARs are unknown</source>
        <translation>die Ressourcen können nicht gelesen werden, daher sind die Größen der BARs unbekannt</translation>
    </message>
    <message>
        <source>its configuration space is larger than PCI allows</source>
        <translation>der Konfigurationsraum ist größer, als PCI erlaubt</translation>
    </message>
    <message>
        <source>There are no PCI devices to see; a container may hide them, and some machines have none</source>
        <translation>Es sind keine PCI-Geräte zu sehen; ein Container kann sie verbergen, und manche Rechner haben keine</translation>
    </message>
    <message numerus="yes">
        <source>Only root can read configuration space beyond its first 64 bytes, so the capabilities of %n device(s) are unknown and a rehearsal leaves them out</source>
        <translation>
            <numerusform>Nur root kann den Konfigurationsraum jenseits der ersten 64 Byte lesen; daher sind die Fähigkeiten (Capabilities) von %n Gerät unbekannt, und eine Probe lässt sie aus</numerusform>
            <numerusform>Nur root kann den Konfigurationsraum jenseits der ersten 64 Byte lesen; daher sind die Fähigkeiten (Capabilities) von %n Geräten unbekannt, und eine Probe lässt sie aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persistenced</name>
    <message>
        <source>Stop nvidia-persistenced, which takes the memory offline: Redbud does it with --stop-persistenced, and starts it again at unbind.</source>
        <translation>nvidia-persistenced anhalten; dabei geht der Speicher offline. Redbud erledigt das mit --stop-persistenced und startet den Dienst bei unbind wieder.</translation>
    </message>
    <message>
        <source>End the programs that compute on the GPU, then take its memory offline: write &quot;offline&quot; to the file state of each memory block of its NUMA node, below /sys/devices/system/node, and look at /proc/driver/nvidia/gpus/*/numa_status.</source>
        <translation>Die auf der GPU rechnenden Programme beenden, dann ihren Speicher offline nehmen: unterhalb von /sys/devices/system/node für jeden Speicherblock ihres NUMA-Knotens „offline“ in die Datei „state“ schreiben und /proc/driver/nvidia/gpus/*/numa_status prüfen.</translation>
    </message>
    <message>
        <source>Where that fails because the kernel uses the memory, restart the machine with nvidia-persistenced disabled.</source>
        <translation>Wo das fehlschlägt, weil der Kernel den Speicher benutzt: den Rechner mit deaktiviertem nvidia-persistenced neu starten.</translation>
    </message>
</context>
<context>
    <name>PersistentBinding</name>
    <message>
        <source>This device is set to come up with the driver %1; remove that first, with &quot;driverctl unset-override&quot;</source>
        <translation>Für dieses Gerät ist festgelegt, dass es mit dem Treiber %1 startet; das zuerst mit „driverctl unset-override“ aufheben</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>Die Datei kann nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>Pictures (*.svg *.png *.pdf);;SVG, for documents and further drawing (*.svg);;PNG, for mails and tickets (*.png);;PDF, for printing (*.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf);;SVG, für Dokumente und zum Weiterzeichnen (*.svg);;PNG, für Mails und Tickets (*.png);;PDF, zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture as a PNG; an SVG or a PDF needs less</source>
        <translation>Für dieses Bild als PNG reicht der Speicher nicht; ein SVG oder PDF braucht weniger</translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink-Brücke</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>IOMMU group: goes to one vPHB as a whole</source>
        <translation>IOMMU-Gruppe: geht als Ganzes an einen vPHB</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Used by the host</source>
        <translation>Vom Host benutzt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>vPHB</source>
        <translation>vPHB</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>The virtual PCI host bridge that it is on; it gets a free slot there</source>
        <translation>Die virtuelle PCI-Host-Bridge, auf der sie ist; dort bekommt sie einen freien Steckplatz</translation>
    </message>
    <message>
        <source>Where the guest finds it on the vPHB: device and function in hex</source>
        <translation>Wo der Gast sie auf dem vPHB findet: Gerät und Funktion, hexadezimal</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>This is not a pseries machine type; NVLink2 needs pseries-4.1 or newer</source>
        <translation>Dies ist kein pseries-Maschinentyp; NVLink2 erfordert pseries-4.1 oder neuer</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>The index of a vPHB must be between 0 and %1</source>
        <translation>Der Index eines vPHB muss zwischen 0 und %1 liegen</translation>
    </message>
    <message>
        <source>QEMU refuses a 32-bit window of %1 beside a 64-bit window: it can be %2 at most</source>
        <translation>QEMU lehnt ein 32-Bit-Adressfenster von %1 neben einem 64-Bit-Adressfenster ab: höchstens %2 sind möglich</translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>This is no copy of an unsaved plan</source>
        <translation>Dies ist keine Kopie eines nicht gespeicherten Plans</translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>All 32 slots of vPHB %1 are taken</source>
        <translation>Alle 32 Steckplätze von vPHB %1 sind belegt</translation>
    </message>
    <message>
        <source>All targets of the SCSI controller of vPHB %1 are taken</source>
        <translation>Alle Ziele des SCSI-Controllers von vPHB %1 sind belegt</translation>
    </message>
    <message>
        <source>The plan has no such disk or network card</source>
        <translation>Der Plan enthält keine solche Festplatte oder Netzwerkkarte</translation>
    </message>
    <message>
        <source>A SCSI controller has at most %1 disks</source>
        <translation>Ein SCSI-Controller hat höchstens %1 Festplatten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a machine type</source>
        <translation>„%1“ ist nicht der Name eines Maschinentyps</translation>
    </message>
    <message>
        <source>A machine has at least one socket, core and thread</source>
        <translation>Eine Maschine hat mindestens einen Sockel, einen Kern und einen Thread</translation>
    </message>
    <message>
        <source>A machine cannot be without memory</source>
        <translation>Eine Maschine kann nicht ohne Speicher sein</translation>
    </message>
    <message>
        <source>The size of a huge page is a power of two, such as 16M or 1G</source>
        <translation>Die Größe einer großen Speicherseite ist eine Zweierpotenz, etwa 16M oder 1G</translation>
    </message>
    <message>
        <source>The maximum of the memory is at least the memory at start</source>
        <translation>Der maximale Speicher ist mindestens so groß wie der Speicher beim Start</translation>
    </message>
    <message>
        <source>The plan has no vPHB at position %1</source>
        <translation>Der Plan hat keinen vPHB an Position %1</translation>
    </message>
    <message>
        <source>The index of a vPHB cannot be negative, as %1 is</source>
        <translation>Der Index eines vPHB kann nicht negativ sein (hier %1)</translation>
    </message>
    <message>
        <source>The plan does not have this device</source>
        <translation>Der Plan enthält dieses Gerät nicht</translation>
    </message>
    <message>
        <source>A guest slot is from 00.0 to 1f.7</source>
        <translation>Ein Steckplatz im Gast liegt zwischen 00.0 und 1f.7</translation>
    </message>
    <message>
        <source>vPHB %1 does not have this device</source>
        <translation>vPHB %1 enthält dieses Gerät nicht</translation>
    </message>
    <message>
        <source>A NUMA node cannot be negative, as %1 is</source>
        <translation>Ein NUMA-Knoten kann nicht negativ sein (hier %1)</translation>
    </message>
    <message>
        <source>A name is not empty and has no control characters</source>
        <translation>Ein Name ist nicht leer und enthält keine Steuerzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule</source>
        <translation>„%1“ ist keine Regel</translation>
    </message>
    <message>
        <source>The reason must be one line of text without control characters</source>
        <translation>Die Begründung muss eine Textzeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>A plan cannot hold this value</source>
        <translation>Ein Plan kann diesen Wert nicht aufnehmen</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Lesen nicht möglich: %1</translation>
    </message>
    <message>
        <source>This is a folder, not a plan</source>
        <translation>Dies ist ein Ordner, kein Plan</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>Öffnen nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>Without this option QEMU adds devices of its own to the guest, which the plan does not have.</source>
        <translation>Ohne diese Option fügt QEMU dem Gast eigene Geräte hinzu, die der Plan nicht hat.</translation>
    </message>
    <message>
        <source>Redbud has its own console and control of QEMU.</source>
        <translation>Redbud hat eine eigene Konsole und eine eigene Steuerung von QEMU.</translation>
    </message>
    <message>
        <source>The plan has no place for %1.</source>
        <translation>Der Plan hat keinen Platz für %1.</translation>
    </message>
    <message>
        <source>Nothing that the plan has uses it.</source>
        <translation>Nichts im Plan benutzt es.</translation>
    </message>
    <message>
        <source>There is no command line of QEMU in it</source>
        <translation>Darin steht keine Befehlszeile von QEMU</translation>
    </message>
    <message>
        <source>It starts %1; a plan is for qemu-system-ppc64 alone</source>
        <translation>Damit wird %1 gestartet; ein Plan gilt nur für qemu-system-ppc64</translation>
    </message>
    <message>
        <source>A shell would put something else here; it is taken as it stands.</source>
        <translation>Eine Shell würde hier etwas anderes einsetzen; der Text wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>Its machine is %1; a plan is for pseries alone</source>
        <translation>Die Maschine ist %1; ein Plan gilt nur für pseries</translation>
    </message>
    <message>
        <source>In a plan random numbers come from /dev/urandom.</source>
        <translation>In einem Plan kommen Zufallszahlen aus /dev/urandom.</translation>
    </message>
    <message>
        <source>A plan&apos;s TPM is one that swtpm emulates behind a socket.</source>
        <translation>Das TPM eines Plans wird von swtpm hinter einem Socket emuliert.</translation>
    </message>
    <message>
        <source>Redbud has its own console.</source>
        <translation>Redbud hat eine eigene Konsole.</translation>
    </message>
    <message>
        <source>A plan has no device of this kind.</source>
        <translation>Ein Plan hat kein Gerät dieser Art.</translation>
    </message>
    <message>
        <source>A vPHB has to have an index.</source>
        <translation>Ein vPHB muss einen Index haben.</translation>
    </message>
    <message>
        <source>It names no PCI device of the host.</source>
        <translation>Es ist kein PCI-Gerät des Hosts angegeben.</translation>
    </message>
    <message>
        <source>Its network is not said; in the plan it is QEMU&apos;s user network.</source>
        <translation>Das Netzwerk ist nicht angegeben; im Plan ist es das Benutzernetzwerk von QEMU.</translation>
    </message>
    <message>
        <source>In a plan the helper is that of QEMU&apos;s installation.</source>
        <translation>In einem Plan ist das Hilfsprogramm das der QEMU-Installation.</translation>
    </message>
    <message>
        <source>A plan&apos;s tap is set up before the launch, not by a script.</source>
        <translation>Die Tap-Schnittstelle eines Plans wird vor dem Start eingerichtet, nicht durch ein Skript.</translation>
    </message>
    <message>
        <source>In the plan the card is at QEMU&apos;s user network.</source>
        <translation>Im Plan liegt die Karte am Benutzernetzwerk von QEMU.</translation>
    </message>
    <message>
        <source>This is not the name of a network interface.</source>
        <translation>Das ist kein Name einer Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>This is no MAC address.</source>
        <translation>Das ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>A plan&apos;s VNC display has an address and a number.</source>
        <translation>Die VNC-Anzeige eines Plans hat eine Adresse und eine Nummer.</translation>
    </message>
    <message>
        <source>The password is not taken over; a plan names a file with it.</source>
        <translation>Das Passwort wird nicht übernommen; ein Plan nennt eine Datei, die es enthält.</translation>
    </message>
    <message>
        <source>This is no address and port at which a display can be.</source>
        <translation>Das ist keine Adresse mit Port, an der eine Anzeige liegen kann.</translation>
    </message>
    <message>
        <source>It has no disk image.</source>
        <translation>Ein Festplattenabbild fehlt.</translation>
    </message>
    <message>
        <source>A plan&apos;s disks are files or devices in the format raw or qcow2.</source>
        <translation>Die Festplatten eines Plans sind Dateien oder Geräte im Format raw oder qcow2.</translation>
    </message>
    <message>
        <source>QEMU would have guessed the format of the image; the plan says %1. Check that.</source>
        <translation>QEMU hätte das Format des Abbilds erraten; im Plan steht %1. Das prüfen.</translation>
    </message>
    <message>
        <source>A plan&apos;s SCSI disks are LUN 0 of a target of a virtio-scsi controller.</source>
        <translation>Die SCSI-Festplatten eines Plans sind LUN 0 eines Ziels an einem virtio-scsi-Controller.</translation>
    </message>
    <message>
        <source>A plan has one SCSI controller for a vPHB; the disks are on it.</source>
        <translation>Ein Plan hat einen SCSI-Controller je vPHB; die Festplatten liegen an diesem.</translation>
    </message>
    <message>
        <source>A plan has disks only.</source>
        <translation>Ein Plan hat nur Festplatten.</translation>
    </message>
    <message>
        <source>QEMU would put it on its own SCSI controller (spapr-vscsi); in the plan it is a virtio disk.</source>
        <translation>QEMU würde die Festplatte an den eigenen SCSI-Controller (spapr-vscsi) legen; im Plan ist sie eine virtio-Festplatte.</translation>
    </message>
    <message>
        <source>A plan&apos;s disks are virtio disks from a file or a device in the format raw or qcow2.</source>
        <translation>Die Festplatten eines Plans sind virtio-Festplatten aus einer Datei oder einem Gerät im Format raw oder qcow2.</translation>
    </message>
    <message>
        <source>A plan&apos;s network cards are virtio; this one is %1.</source>
        <translation>Die Netzwerkkarten eines Plans sind virtio-Karten; diese ist %1.</translation>
    </message>
    <message>
        <source>In the plan the card is at QEMU&apos;s user network; choose a bridge, a tap or a macvtap that is there.</source>
        <translation>Im Plan liegt die Karte am Benutzernetzwerk von QEMU; eine vorhandene Netzwerkbrücke, Tap- oder Macvtap-Schnittstelle wählen.</translation>
    </message>
    <message>
        <source>%1 is not the name of a network interface.</source>
        <translation>%1 ist kein Name einer Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>A plan has no controller of this kind.</source>
        <translation>Ein Plan hat keinen Controller dieser Art.</translation>
    </message>
    <message>
        <source>The first vPHB has the index 0.</source>
        <translation>Der erste vPHB hat den Index 0.</translation>
    </message>
    <message>
        <source>A plan has PCI devices of the host only.</source>
        <translation>Ein Plan hat nur PCI-Geräte des Hosts.</translation>
    </message>
    <message>
        <source>A plan&apos;s TPM is one that swtpm emulates behind a socket; start it and name its socket in the plan.</source>
        <translation>Das TPM eines Plans wird von swtpm hinter einem Socket emuliert; swtpm starten und seinen Socket im Plan angeben.</translation>
    </message>
    <message>
        <source>A plan&apos;s display is seen with VNC or SPICE; this one&apos;s with SPICE.</source>
        <translation>Die Anzeige eines Plans ist über VNC oder SPICE zu sehen; diese über SPICE.</translation>
    </message>
    <message>
        <source>In a plan the display has a fixed port, here %1.</source>
        <translation>In einem Plan hat die Anzeige einen festen Port, hier %1.</translation>
    </message>
    <message>
        <source>The password is not taken over; put it into a file and name that in the plan.</source>
        <translation>Das Passwort wird nicht übernommen; es in eine Datei schreiben und diese im Plan angeben.</translation>
    </message>
    <message>
        <source>A plan has one display.</source>
        <translation>Ein Plan hat nur eine Anzeige.</translation>
    </message>
    <message>
        <source>In a plan the display has a VGA card.</source>
        <translation>In einem Plan hat die Anzeige eine VGA-Karte.</translation>
    </message>
    <message>
        <source>libvirt takes the host&apos;s usual size of huge pages; a plan has to say it, so this one has no huge pages.</source>
        <translation>libvirt nimmt die übliche Größe der großen Speicherseiten des Hosts; ein Plan muss sie angeben, deshalb hat dieser keine großen Speicherseiten.</translation>
    </message>
    <message>
        <source>In the plan it is the host&apos;s processor.</source>
        <translation>Im Plan ist es der Prozessor des Hosts.</translation>
    </message>
    <message>
        <source>The plan has %1 sockets with %2 cores of %3 threads.</source>
        <translation>Der Plan hat %1 Sockel mit %2 Kernen zu je %3 Threads.</translation>
    </message>
    <message>
        <source>In a plan nodes and their processors are in order; this one has %1 from %2 on.</source>
        <translation>In einem Plan folgen Knoten und ihre Prozessoren der Reihe nach; dieser Knoten hat %1 ab %2.</translation>
    </message>
    <message>
        <source>The plan&apos;s memory is bound to nodes of the host, or prefers or interleaves them; this is something else.</source>
        <translation>Der Speicher des Plans ist an Knoten des Hosts gebunden, bevorzugt sie oder verteilt sich reihum auf sie; dies ist etwas anderes.</translation>
    </message>
    <message>
        <source>This is no list of processors that a plan has.</source>
        <translation>Das ist keine Liste von Prozessoren, die ein Plan hat.</translation>
    </message>
    <message>
        <source>It has no PCI address; the plan has it in a free slot of vPHB 0.</source>
        <translation>Eine PCI-Adresse fehlt; im Plan liegt es in einem freien Steckplatz von vPHB 0.</translation>
    </message>
    <message>
        <source>The plan leaves it to the machine type.</source>
        <translation>Der Plan überlässt es dem Maschinentyp.</translation>
    </message>
    <message>
        <source>The plan has no place for it.</source>
        <translation>Der Plan hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>It is no XML: line %1: %2</source>
        <translation>Es ist kein XML: Zeile %1: %2</translation>
    </message>
    <message>
        <source>It is no XML: it has no element</source>
        <translation>Es ist kein XML: Es enthält kein Element</translation>
    </message>
    <message>
        <source>It has a document type, which no libvirt domain has</source>
        <translation>Es enthält einen Dokumenttyp, den keine libvirt-Domain hat</translation>
    </message>
    <message>
        <source>It has more elements, or more in each other, than any libvirt domain</source>
        <translation>Es enthält mehr oder tiefer verschachtelte Elemente als jede libvirt-Domain</translation>
    </message>
    <message>
        <source>Of this only nodes can be in a plan.</source>
        <translation>Davon können nur Knoten in einem Plan stehen.</translation>
    </message>
    <message>
        <source>Nodes of a plan are numbered in their order; this is node %1.</source>
        <translation>Die Knoten eines Plans sind der Reihe nach nummeriert; dies ist Knoten %1.</translation>
    </message>
    <message>
        <source>Nodes of a plan have processors in the order of nodes; this one has %1 from %2 on.</source>
        <translation>Die Knoten eines Plans haben Prozessoren in der Reihenfolge der Knoten; dieser hat %1 ab %2.</translation>
    </message>
    <message>
        <source>The size of huge pages is not said; the plan has 2 MiB.</source>
        <translation>Die Größe der großen Speicherseiten ist nicht angegeben; der Plan hat 2 MiB.</translation>
    </message>
    <message>
        <source>Memory in a file; the plan&apos;s is in none. Where the file is one of huge pages, choose their size in the plan.</source>
        <translation>Speicher in einer Datei; der Speicher des Plans liegt in keiner. Falls die Datei aus großen Speicherseiten besteht, deren Größe im Plan wählen.</translation>
    </message>
    <message>
        <source>There are more vPHBs than any machine has.</source>
        <translation>Es sind mehr vPHBs, als eine Maschine haben kann.</translation>
    </message>
    <message>
        <source>Its bus %1 is none of a vPHB.</source>
        <translation>Der Bus %1 gehört zu keinem vPHB.</translation>
    </message>
    <message>
        <source>Its address %1 is none of a PCI bus.</source>
        <translation>Die Adresse %1 ist keine eines PCI-Busses.</translation>
    </message>
    <message>
        <source>Its vPHB has no free slot.</source>
        <translation>Der vPHB hat keinen freien Steckplatz.</translation>
    </message>
    <message>
        <source>It makes no plan: %1</source>
        <translation>Daraus wird kein Plan: %1</translation>
    </message>
    <message>
        <source>It is no libvirt domain: its first element is &lt;%1&gt;</source>
        <translation>Es ist keine libvirt-Domain: Das erste Element ist &lt;%1&gt;</translation>
    </message>
    <message>
        <source>Its machine is %1 on %2; a plan is for pseries on ppc64 alone</source>
        <translation>Die Maschine ist %1 auf %2; ein Plan gilt nur für pseries auf ppc64</translation>
    </message>
    <message>
        <source>The guest&apos;s firmware tries the disks of a plan in their order, which is another one than this. Move the disk that it starts from to the front.</source>
        <translation>Die Firmware des Gasts versucht die Datenträger eines Plans in ihrer Reihenfolge, und die ist eine andere als diese. Den Datenträger, von dem gestartet wird, nach vorn schieben.</translation>
    </message>
    <message>
        <source>A plan has one display, with one card of this kind.</source>
        <translation>Ein Plan hat eine Anzeige mit einer Karte dieser Art.</translation>
    </message>
    <message>
        <source>A plan&apos;s display is at one address.</source>
        <translation>Die Anzeige eines Plans hat eine Adresse.</translation>
    </message>
    <message>
        <source>A plan has USB only with its display.</source>
        <translation>Ein Plan hat USB nur mit seiner Anzeige.</translation>
    </message>
    <message>
        <source>Nothing shows its picture; the plan&apos;s display is seen with VNC at %1, port %2.</source>
        <translation>Nichts zeigt ihr Bild; die Anzeige des Plans ist mit VNC unter %1, Port %2, zu sehen.</translation>
    </message>
    <message>
        <source>A plan&apos;s display has a VGA card, which was added.</source>
        <translation>Die Anzeige eines Plans hat eine VGA-Karte; sie wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A plan&apos;s display has a USB controller with a keyboard and a tablet, which was added.</source>
        <translation>Die Anzeige eines Plans hat einen USB-Controller mit Tastatur und Tablett; er wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The guest&apos;s firmware tries the disks of a plan in their order, and what it finds beside them after these.</source>
        <translation>Die Firmware des Gasts versucht die Datenträger eines Plans in ihrer Reihenfolge und danach, was sie daneben findet.</translation>
    </message>
    <message>
        <source>In a plan KVM runs the processors, or they are emulated; here they are emulated.</source>
        <translation>In einem Plan führt KVM die Prozessoren aus, oder sie werden emuliert; hier werden sie emuliert.</translation>
    </message>
    <message>
        <source>A plan has one accelerator, the first; QEMU would try the next one where that does not work.</source>
        <translation>Ein Plan hat einen Beschleuniger, den ersten; QEMU würde den nächsten versuchen, wo dieser nicht geht.</translation>
    </message>
    <message>
        <source>%1 is no number of processors.</source>
        <translation>%1 ist keine Anzahl von Prozessoren.</translation>
    </message>
    <message>
        <source>A plan has no processors that are added later.</source>
        <translation>Ein Plan hat keine Prozessoren, die später hinzukommen.</translation>
    </message>
    <message>
        <source>This stands before QEMU, and Redbud runs QEMU without it. For memory and processors of the host a plan has memoryHostNodes, memoryPolicy and pinning.</source>
        <translation>Das steht vor QEMU, und Redbud führt QEMU ohne das aus. Für Speicher und Prozessoren des Hosts hat ein Plan memoryHostNodes, memoryPolicy und pinning.</translation>
    </message>
    <message>
        <source>QEMU would run its script /etc/qemu-ifup for the tap. A plan&apos;s tap is set up before the launch, not by a script.</source>
        <translation>QEMU würde für das Tap sein Skript /etc/qemu-ifup ausführen. Das Tap eines Plans wird vor dem Start eingerichtet, nicht durch ein Skript.</translation>
    </message>
    <message>
        <source>It has no address. The plan has it at target %1 of its controller, LUN 0; libvirt would have chosen another address, and the guest may see the disk under another name.</source>
        <translation>Sie hat keine Adresse. Im Plan liegt sie an Ziel %1 ihres Controllers, LUN 0; libvirt hätte eine andere Adresse gewählt, und der Gast sieht die Festplatte vielleicht unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>A size in it is no whole number of bytes; the plan has %1 bytes, as QEMU rounds it. Say it in a smaller unit if that matters.</source>
        <translation>Eine Größe darin ergibt keine ganze Zahl von Bytes; der Plan hat %1 Bytes, so wie QEMU rundet. Wenn es darauf ankommt, die Größe in einer kleineren Einheit angeben.</translation>
    </message>
    <message>
        <source>This is no UUID of a machine.</source>
        <translation>Das ist keine UUID einer Maschine.</translation>
    </message>
</context>
<context>
    <name>PlanParser</name>
    <message>
        <source>absent: a disk on virtio-scsi has a target</source>
        <translation>nichts: eine Festplatte an virtio-scsi hat ein Ziel</translation>
    </message>
    <message>
        <source>absent: a disk on virtio-blk has a slot</source>
        <translation>nichts: eine Festplatte an virtio-blk hat einen Steckplatz</translation>
    </message>
    <message>
        <source>&quot;qcow2&quot; or &quot;raw&quot;</source>
        <translation>„qcow2“ oder „raw“</translation>
    </message>
    <message>
        <source>the name of a network interface, such as &quot;br0&quot;</source>
        <translation>der Name einer Netzwerkschnittstelle, etwa „br0“</translation>
    </message>
    <message>
        <source>a MAC address such as &quot;52:54:00:12:34:56&quot;</source>
        <translation>eine MAC-Adresse, etwa „52:54:00:12:34:56“</translation>
    </message>
    <message>
        <source>&quot;virtio-net&quot;</source>
        <translation>„virtio-net“</translation>
    </message>
    <message>
        <source>an address such as &quot;127.0.0.1&quot;</source>
        <translation>eine Adresse, etwa „127.0.0.1“</translation>
    </message>
    <message>
        <source>a list of processors such as &quot;0-7,16&quot;</source>
        <translation>eine Liste von Prozessoren, etwa „0-7,16“</translation>
    </message>
    <message>
        <source>the name of a machine type, such as &quot;pseries-7.2&quot;</source>
        <translation>der Name eines Maschinentyps, etwa „pseries-7.2“</translation>
    </message>
    <message>
        <source>&quot;kvm&quot; or &quot;tcg&quot;</source>
        <translation>„kvm“ oder „tcg“</translation>
    </message>
    <message>
        <source>at least as much as machine.memory</source>
        <translation>mindestens so viel wie machine.memory</translation>
    </message>
    <message>
        <source>the size of a page, such as &quot;16M&quot; or &quot;1G&quot;</source>
        <translation>die Größe einer Speicherseite, etwa „16M“ oder „1G“</translation>
    </message>
    <message>
        <source>vPHB %1 has more devices than its 32 slots can hold</source>
        <translation>vPHB %1 hat mehr Geräte, als seine 32 Steckplätze aufnehmen können</translation>
    </message>
    <message>
        <source>vPHB %1 has more SCSI disks than its controller can hold</source>
        <translation>vPHB %1 hat mehr SCSI-Festplatten, als sein Controller aufnehmen kann</translation>
    </message>
    <message>
        <source>a list with each vPHB once</source>
        <translation>eine Liste, in der jeder vPHB nur einmal steht</translation>
    </message>
    <message>
        <source>A plan has at most %1 bytes</source>
        <translation>Ein Plan hat höchstens %1 Byte</translation>
    </message>
    <message>
        <source>Not a JSON document: %1 at byte %2</source>
        <translation>Kein JSON-Dokument: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>Not a plan: the document must be an object</source>
        <translation>Kein Plan: Das Dokument muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>Not a plan: schema must be &quot;redbud/plan/1&quot;</source>
        <translation>Kein Plan: schema muss „redbud/plan/1“ sein</translation>
    </message>
    <message>
        <source>This is a plan of another version (%1); this Redbud reads redbud/plan/1</source>
        <translation>Dies ist ein Plan einer anderen Version (%1); dieses Redbud liest redbud/plan/1</translation>
    </message>
    <message>
        <source>Not a plan: schema is &quot;%1&quot; and must be &quot;redbud/plan/1&quot;</source>
        <translation>Kein Plan: schema ist „%1“ und muss „redbud/plan/1“ sein</translation>
    </message>
    <message>
        <source>a PCI address such as &quot;0004:04:00.0&quot;</source>
        <translation>eine PCI-Adresse, etwa „0004:04:00.0“</translation>
    </message>
    <message>
        <source>a guest slot from &quot;00.0&quot; to &quot;1f.7&quot;</source>
        <translation>ein Steckplatz im Gast von „00.0“ bis „1f.7“</translation>
    </message>
    <message>
        <source>a UUID, such as &quot;%1&quot;</source>
        <translation>eine UUID, zum Beispiel &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>This host has no GPU to plan with</source>
        <translation>Dieser Host hat keine GPU, mit der sich planen ließe</translation>
    </message>
    <message>
        <source>This host has %1 GPUs; a plan can have 1 to %1 of them, not %2</source>
        <translation>Dieser Host hat %1 GPUs; ein Plan kann 1 bis %1 davon enthalten, nicht %2</translation>
    </message>
    <message>
        <source>The GPUs of one IOMMU group have more devices than a vPHB&apos;s %1 slots can hold; ask for fewer GPUs</source>
        <translation>Die GPUs einer IOMMU-Gruppe haben mehr Geräte, als die %1 Steckplätze eines vPHB aufnehmen können; weniger GPUs verlangen</translation>
    </message>
    <message>
        <source>This host has one GPU, so a plan cannot have %1</source>
        <translation>Dieser Host hat eine GPU, ein Plan kann also nicht %1 haben</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Load the Module</source>
        <translation>Modul laden</translation>
    </message>
    <message>
        <source>Repair the Plan</source>
        <translation>Plan reparieren</translation>
    </message>
    <message>
        <source>Bind the Devices</source>
        <translation>Geräte binden</translation>
    </message>
    <message>
        <source>%1 is bound to vfio-pci and in use already: %2. Stop what uses it, or take another device.</source>
        <translation>%1 ist an vfio-pci gebunden und bereits in Benutzung: %2. Beenden, was es benutzt, oder ein anderes Gerät nehmen.</translation>
    </message>
    <message>
        <source>All devices of the plan are bound to vfio-pci.</source>
        <translation>Alle Geräte des Plans sind an vfio-pci gebunden.</translation>
    </message>
    <message>
        <source>These devices will be bound to vfio-pci: %1.</source>
        <translation>Diese Geräte werden an vfio-pci gebunden: %1.</translation>
    </message>
    <message>
        <source>These devices are not bound to vfio-pci, so QEMU cannot have the plan&apos;s: %1. Bind them.</source>
        <translation>Diese Geräte sind nicht an vfio-pci gebunden, daher kann QEMU die Geräte des Plans nicht bekommen: %1. Sie müssen gebunden werden.</translation>
    </message>
    <message>
        <source>The devices cannot be bound: %1.</source>
        <translation>Die Geräte können nicht gebunden werden: %1.</translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already.</source>
        <translation>Eine virtuelle Maschine dieses Namens läuft bereits.</translation>
    </message>
    <message>
        <source>it is a link to the device %1, which QEMU would take for a plain file. Name the device itself</source>
        <translation>das ist ein symbolischer Link auf das Gerät %1, das QEMU für eine gewöhnliche Datei halten würde. Das Gerät selbst angeben</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>das Leserecht fehlt</translation>
    </message>
    <message>
        <source>you may not write it; allow that, or make the disk read-only</source>
        <translation>das Schreibrecht fehlt; das Schreiben erlauben oder die Festplatte schreibgeschützt einbinden</translation>
    </message>
    <message>
        <source>the host itself uses it (%1), and two who write one disk destroy what is on it</source>
        <translation>der Host selbst benutzt sie (%1), und wenn zwei auf dieselbe Festplatte schreiben, zerstören sie deren Inhalt</translation>
    </message>
    <message>
        <source>another virtual machine has it open; stop that one, or take another image</source>
        <translation>eine andere virtuelle Maschine hat sie geöffnet; diese anhalten oder ein anderes Abbild nehmen</translation>
    </message>
    <message>
        <source>it is no qcow2 image; name its format, which may be raw</source>
        <translation>das ist kein qcow2-Abbild; das Format angeben, möglicherweise raw</translation>
    </message>
    <message>
        <source>The disk %1 cannot be used: %2.</source>
        <translation>Die Festplatte %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>The disk %1 is given as raw, but it begins as a qcow2 image. The guest would find no file systems on it, and what it writes damages the image. Name the format qcow2.</source>
        <translation>Die Festplatte %1 ist als raw angegeben, beginnt aber wie ein qcow2-Abbild. Der Gast fände darauf keine Dateisysteme, und was er schreibt, beschädigt das Abbild. Das Format qcow2 angeben.</translation>
    </message>
    <message>
        <source>The disk %1 can be used.</source>
        <translation>Die Festplatte %1 kann benutzt werden.</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 kann gelesen werden.</translation>
    </message>
    <message>
        <source>%1, which the guest is to boot, cannot be read: %2.</source>
        <translation>%1 soll vom Gast gebootet werden, kann aber nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it cannot be looked at (%1)</source>
        <translation>die Prüfung ist nicht möglich (%1)</translation>
    </message>
    <message>
        <source>the file system does not answer; perhaps its server is down</source>
        <translation>das Dateisystem antwortet nicht; vielleicht ist sein Server ausgefallen</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>das ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>it is neither a file nor a disk</source>
        <translation>das ist weder eine Datei noch eine Festplatte</translation>
    </message>
    <message>
        <source>The plan has the disk %1 twice (also as %2), and QEMU opens no image twice to write it. Remove one, or make both read-only.</source>
        <translation>Der Plan enthält die Festplatte %1 zweimal (auch als %2), und QEMU öffnet kein Abbild zweimal zum Schreiben. Eine davon entfernen oder beide schreibgeschützt einbinden.</translation>
    </message>
    <message>
        <source>The firmware %1 can be read.</source>
        <translation>Die Firmware %1 kann gelesen werden.</translation>
    </message>
    <message>
        <source>There is no file %1 here. QEMU looks for the firmware among its own files, and does not start where those do not have it either. Give its whole path.</source>
        <translation>Hier gibt es keine Datei %1. QEMU sucht die Firmware unter seinen eigenen Dateien und startet nicht, wenn sie auch dort fehlt. Den vollständigen Pfad angeben.</translation>
    </message>
    <message>
        <source>The firmware %1 cannot be read: %2.</source>
        <translation>Die Firmware %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The plan is for a captured host (%1), and not for this machine. It can be rehearsed here. To launch it, open it on that host.</source>
        <translation>Der Plan gilt für einen erfassten Host (%1), nicht für diesen Rechner. Hier kann er geprobt werden. Zum Starten auf jenem Host öffnen.</translation>
    </message>
    <message>
        <source>You may not use /dev/kvm. Become a member of the group that it belongs to (usually kvm), and log in again.</source>
        <translation>Das Zugriffsrecht für /dev/kvm fehlt. Den eigenen Benutzer in die Gruppe aufnehmen lassen, der die Datei gehört (meist kvm), und neu anmelden.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory and this machine %2. It would not start. Give it less.</source>
        <translation>Die virtuelle Maschine hat %1 Speicher, dieser Rechner %2. Sie würde nicht starten. Weniger Speicher zuweisen.</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory, and %2 of this machine&apos;s %3 are available now. Starting it may end other programs or itself. End something, or give it less.</source>
        <translation>Die virtuelle Maschine hat %1 Speicher, und von den %3 dieses Rechners sind jetzt %2 verfügbar. Ihr Start kann andere Programme oder sie selbst beenden. Etwas beenden oder weniger Speicher zuweisen.</translation>
    </message>
    <message>
        <source>There is enough memory: %1 of %2 that are available.</source>
        <translation>Es ist genug Speicher vorhanden: %1 von %2, die verfügbar sind.</translation>
    </message>
    <message>
        <source>There are enough huge pages of %1: %2 of %3 that are free.</source>
        <translation>Es sind genug große Speicherseiten von %1 vorhanden: %2 von %3, die frei sind.</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2. This machine has %3, of which %4 can be had now, so QEMU would not start. Set more aside (nr_hugepages), or use other pages.</source>
        <translation>Der Speicher belegt %1 große Speicherseiten von %2. Dieser Rechner hat %3, von denen jetzt %4 zu bekommen sind; QEMU würde daher nicht starten. Mehr reservieren (nr_hugepages) oder andere Speicherseiten verwenden.</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 auf Knoten %2</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages, but beside the processors with the plan&apos;s GPUs fewer are free (%2). The rest comes from other NUMA nodes, where the GPUs reach it more slowly. Set more aside on these nodes.</source>
        <translation>Der Speicher belegt %1 große Speicherseiten, doch bei den Prozessoren mit den GPUs des Plans sind weniger frei (%2). Der Rest kommt von anderen NUMA-Knoten, wo die GPUs ihn langsamer erreichen. Auf diesen Knoten mehr reservieren.</translation>
    </message>
    <message>
        <source>QEMU may lock the %1 that it needs.</source>
        <translation>QEMU darf die benötigten %1 sperren.</translation>
    </message>
    <message>
        <source>QEMU has to lock %1. The limit is %2 and will be raised, which you may do up to %3.</source>
        <translation>QEMU muss %1 sperren. Die Grenze liegt bei %2 und wird angehoben; zulässiges Maximum: %3.</translation>
    </message>
    <message>
        <source>QEMU has to lock %1 (%2 bytes), but you may lock %3, so the host would refuse to map its memory for DMA. Redbud has it allowed for this launch; you may be asked for a password. To raise the limit for good, set &quot;memlock&quot; in /etc/security/limits.conf and log in again.</source>
        <translation>QEMU muss %1 (%2 Byte) sperren, erlaubt sind jedoch %3; der Host würde es daher ablehnen, den Speicher für DMA abzubilden. Redbud lässt es für diesen Start erlauben; dabei wird möglicherweise ein Passwort abgefragt. Um die Grenze dauerhaft anzuheben, „memlock“ in /etc/security/limits.conf setzen und neu anmelden.</translation>
    </message>
    <message>
        <source>%1 denies it. Remove the line that does</source>
        <translation>%1 verbietet es. Die betreffende Zeile entfernen</translation>
    </message>
    <message>
        <source>%1 does not name it. Add the line &quot;allow %2&quot;</source>
        <translation>%1 nennt sie nicht. Die Zeile „allow %2“ hinzufügen</translation>
    </message>
    <message>
        <source>there is no %1. Make it with the line &quot;allow %2&quot;</source>
        <translation>%1 gibt es nicht. Die Datei mit der Zeile „allow %2“ anlegen</translation>
    </message>
    <message>
        <source>%1 has a line that it does not understand. Correct it</source>
        <translation>%1 enthält eine Zeile, die qemu-bridge-helper nicht versteht. Die Zeile berichtigen</translation>
    </message>
    <message>
        <source>qemu-bridge-helper would not let the virtual machine join the bridge %1: %2.</source>
        <translation>qemu-bridge-helper würde die virtuelle Maschine nicht an die Netzwerkbrücke %1 anschließen: %2.</translation>
    </message>
    <message>
        <source>Whether qemu-bridge-helper allows the bridge %1 is unknown, because you may not read %2 or a file that it includes.</source>
        <translation>Ob qemu-bridge-helper die Netzwerkbrücke %1 erlaubt, ist unbekannt, weil das Leserecht für %2 oder eine darin eingebundene Datei fehlt.</translation>
    </message>
    <message>
        <source>Virtual machines may join the bridge %1.</source>
        <translation>Virtuelle Maschinen dürfen an die Netzwerkbrücke %1 angeschlossen werden.</translation>
    </message>
    <message>
        <source>there is none. Make it (ip tuntap add dev %1 mode tap user NAME)</source>
        <translation>es gibt sie nicht. Sie anlegen (ip tuntap add dev %1 mode tap user NAME)</translation>
    </message>
    <message>
        <source>that interface is no tap. Name one that is</source>
        <translation>diese Schnittstelle ist keine Tap-Schnittstelle. Eine solche angeben</translation>
    </message>
    <message>
        <source>it belongs to the user with the number %1. Make one for yourself</source>
        <translation>sie gehört dem Benutzer mit der Nummer %1. Eine eigene anlegen</translation>
    </message>
    <message>
        <source>a program has it already, probably another virtual machine. Stop that one, or make another tap</source>
        <translation>ein Programm hat sie bereits, wahrscheinlich eine andere virtuelle Maschine. Diese anhalten oder eine weitere Tap-Schnittstelle anlegen</translation>
    </message>
    <message>
        <source>you may not use /dev/net/tun, which is usually open to everybody (mode 0666)</source>
        <translation>das Zugriffsrecht für /dev/net/tun fehlt, das normalerweise für alle offen ist (Modus 0666)</translation>
    </message>
    <message>
        <source>there is no /dev/net/tun. Load its module (modprobe tun)</source>
        <translation>es gibt kein /dev/net/tun. Das Modul dafür laden (modprobe tun)</translation>
    </message>
    <message>
        <source>there is none. Make it (ip link add link LINK name %1 type macvtap mode bridge)</source>
        <translation>es gibt sie nicht. Sie anlegen (ip link add link LINK name %1 type macvtap mode bridge)</translation>
    </message>
    <message>
        <source>that interface is no macvtap. Name one that is</source>
        <translation>diese Schnittstelle ist keine Macvtap-Schnittstelle. Eine solche angeben</translation>
    </message>
    <message>
        <source>its device /dev/tap%1 is not there</source>
        <translation>das zugehörige Gerät /dev/tap%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>you may not use its device /dev/tap%1, which is root&apos;s at first. Have it given to you (chown)</source>
        <translation>das Zugriffsrecht für das zugehörige Gerät /dev/tap%1 fehlt, das zunächst root gehört. Es dem eigenen Benutzer übertragen lassen (chown)</translation>
    </message>
    <message>
        <source>There is no bridge %1 on this machine. Make it (ip link add %1 type bridge), or name another.</source>
        <translation>Auf diesem Rechner gibt es keine Netzwerkbrücke %1. Sie anlegen (ip link add %1 type bridge) oder eine andere angeben.</translation>
    </message>
    <message>
        <source>%1 is a network interface, but no bridge. Name a bridge that it is a part of.</source>
        <translation>%1 ist eine Netzwerkschnittstelle, aber keine Netzwerkbrücke. Eine Netzwerkbrücke angeben, zu der sie gehört.</translation>
    </message>
    <message>
        <source>There is the bridge %1.</source>
        <translation>Die Netzwerkbrücke %1 ist vorhanden.</translation>
    </message>
    <message>
        <source>qemu-bridge-helper, which joins virtual machines to bridges, is not installed. It is a part of QEMU; on Debian it is in the package qemu-system-common.</source>
        <translation>qemu-bridge-helper, das virtuelle Maschinen an Netzwerkbrücken anschließt, ist nicht installiert. Es gehört zu QEMU; unter Debian ist es im Paket qemu-system-common.</translation>
    </message>
    <message>
        <source>%1 may not join virtual machines to bridges, because it does not run as root. Let it (chmod u+s %1), or use a tap that was made for you.</source>
        <translation>%1 darf virtuelle Maschinen nicht an Netzwerkbrücken anschließen, weil es nicht als root läuft. Das erlauben (chmod u+s %1) oder eine eigens angelegte Tap-Schnittstelle verwenden.</translation>
    </message>
    <message>
        <source>%1 can join virtual machines to bridges.</source>
        <translation>%1 kann virtuelle Maschinen an Netzwerkbrücken anschließen.</translation>
    </message>
    <message>
        <source>the plan has several cards on it, and a tap takes one. Make one for each, or join them to a bridge</source>
        <translation>der Plan hat mehrere Karten daran, eine Tap-Schnittstelle nimmt aber nur eine. Für jede Karte eine eigene anlegen oder die Karten an eine Netzwerkbrücke anschließen</translation>
    </message>
    <message>
        <source>The tap %1 can be used.</source>
        <translation>Die Tap-Schnittstelle %1 kann benutzt werden.</translation>
    </message>
    <message>
        <source>The tap %1 cannot be used: %2.</source>
        <translation>Die Tap-Schnittstelle %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>The macvtap %1 cannot be used: %2.</source>
        <translation>Die Macvtap-Schnittstelle %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>The plan has several cards on the macvtap %1. Each packet reaches one of them only, and not always the right one. Make a macvtap for each.</source>
        <translation>Der Plan hat mehrere Karten an der Macvtap-Schnittstelle %1. Jedes Paket erreicht nur eine davon, und nicht immer die richtige. Für jede Karte eine eigene Macvtap-Schnittstelle anlegen.</translation>
    </message>
    <message>
        <source>The macvtap %1 can be used.</source>
        <translation>Die Macvtap-Schnittstelle %1 kann benutzt werden.</translation>
    </message>
    <message>
        <source>The port %1 at %2 is free.</source>
        <translation>Der Port %1 an %2 ist frei.</translation>
    </message>
    <message>
        <source>A program listens at port %1 of %2 already. Choose another.</source>
        <translation>An Port %1 von %2 lauscht bereits ein Programm. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Nobody can listen at port %1 of %2, because that is no address of this machine. Choose one that is.</source>
        <translation>An Port %1 von %2 kann nicht gelauscht werden, weil das keine Adresse dieses Rechners ist. Eine Adresse dieses Rechners wählen.</translation>
    </message>
    <message>
        <source>You may not listen at port %1 of %2. Choose one from 1024 on.</source>
        <translation>Das Recht, an Port %1 von %2 zu lauschen, fehlt. Einen Port ab 1024 wählen.</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2 from NUMA node %3 alone, and %4 can be had there now. QEMU would end as soon as the guest needs one more (SIGBUS). Set more aside there, or take the memory from other nodes as well.</source>
        <translation>Der Speicher belegt %1 große Speicherseiten von %2, alle vom NUMA-Knoten %3, und dort sind jetzt %4 zu bekommen. QEMU würde enden, sobald der Gast eine mehr benötigt (SIGBUS). Dort mehr reservieren oder auch Speicher anderer Knoten nehmen.</translation>
    </message>
    <message>
        <source>%1 of memory come from NUMA node %2 alone, which has %3. The host would end QEMU when the guest needs more. Give it less, or take the memory from other nodes as well.</source>
        <translation>%1 Speicher kommen allein vom NUMA-Knoten %2, der %3 hat. Der Host würde QEMU beenden, wenn der Gast mehr benötigt. Weniger Speicher zuweisen oder auch Speicher anderer Knoten nehmen.</translation>
    </message>
    <message>
        <source>QEMU %1 takes no password of a display from a file, which 6.0 was the first to do. Use a newer one, or a display without a password.</source>
        <translation>QEMU %1 liest das Passwort einer Anzeige nicht aus einer Datei; das kann erst QEMU 6.0. Ein neueres oder eine Anzeige ohne Passwort verwenden.</translation>
    </message>
    <message>
        <source>The file %1 with the display&apos;s password cannot be read: %2.</source>
        <translation>Die Datei %1 mit dem Passwort der Anzeige kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 with the display&apos;s password ends with a line feed, which QEMU takes for a part of the password, so that nobody can enter it. Write the file without (echo -n PASSWORD).</source>
        <translation>Die Datei %1 mit dem Passwort der Anzeige endet mit einem Zeilenvorschub, den QEMU als Teil des Passworts ansieht, sodass niemand es eingeben kann. Die Datei ohne ihn schreiben (echo -n PASSWORT).</translation>
    </message>
    <message>
        <source>The display&apos;s password in %1 can be read.</source>
        <translation>Das Passwort der Anzeige in %1 kann gelesen werden.</translation>
    </message>
    <message>
        <source>there is none. Start swtpm (swtpm socket --tpm2 --tpmstate dir=DIRECTORY --ctrl type=unixio,path=%1)</source>
        <translation>es gibt ihn nicht. swtpm starten (swtpm socket --tpm2 --tpmstate dir=VERZEICHNIS --ctrl type=unixio,path=%1)</translation>
    </message>
    <message>
        <source>it is no socket. Name the one that swtpm was started with</source>
        <translation>das ist kein Socket. Den Socket angeben, mit dem swtpm gestartet wurde</translation>
    </message>
    <message>
        <source>you may not use it. Start swtpm as the user who starts the virtual machine</source>
        <translation>das Zugriffsrecht fehlt. swtpm unter dem Benutzer starten, der die virtuelle Maschine startet</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE, or lacks the module for it (on Debian the package qemu-system-modules-spice). Install it, or use VNC.</source>
        <translation>Dieses QEMU hat kein SPICE, oder das Modul dafür fehlt (unter Debian das Paket qemu-system-modules-spice). Es installieren oder VNC verwenden.</translation>
    </message>
    <message>
        <source>This QEMU has no TPM for pseries machines (tpm-spapr, from 5.0 on), or cannot use swtpm. Use another build, or no TPM.</source>
        <translation>Dieses QEMU hat kein TPM für pseries-Maschinen (tpm-spapr, ab 5.0) oder kann swtpm nicht verwenden. Einen anderen Build oder kein TPM verwenden.</translation>
    </message>
    <message>
        <source>There is the socket %1 of a TPM.</source>
        <translation>Der Socket %1 eines TPM ist vorhanden.</translation>
    </message>
    <message>
        <source>The socket %1 of the TPM cannot be used: %2.</source>
        <translation>Der Socket %1 des TPM kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>QEMU cannot be used: %1.</source>
        <translation>QEMU kann nicht benutzt werden: %1.</translation>
    </message>
    <message>
        <source>%1 is a QEMU without pseries machines, so for another processor. Choose the one for ppc64.</source>
        <translation>%1 ist ein QEMU ohne pseries-Maschinen, also für einen anderen Prozessor. Das QEMU für ppc64 wählen.</translation>
    </message>
    <message>
        <source>QEMU %1 (%2), machine types up to %3.</source>
        <translation>QEMU %1 (%2), Maschinentypen bis %3.</translation>
    </message>
    <message>
        <source>QEMU has the machine type %1.</source>
        <translation>QEMU hat den Maschinentyp %1.</translation>
    </message>
    <message>
        <source>This QEMU has no machine type %1. It has %2. Choose one of them.</source>
        <translation>Dieses QEMU hat keinen Maschinentyp %1. Vorhanden sind %2. Einen davon wählen.</translation>
    </message>
    <message>
        <source>This QEMU was built without vfio-pci, so it cannot be given devices of the host. Use one for Linux hosts.</source>
        <translation>Dieses QEMU wurde ohne vfio-pci gebaut, daher können ihm keine Geräte des Hosts übergeben werden. Eines für Linux-Hosts verwenden.</translation>
    </message>
    <message>
        <source>QEMU can be given devices of the host.</source>
        <translation>An QEMU können Geräte des Hosts übergeben werden.</translation>
    </message>
    <message>
        <source>QEMU has NVLink2 passthrough.</source>
        <translation>QEMU hat NVLink2-Passthrough.</translation>
    </message>
    <message>
        <source>The vPHBs of this QEMU have no windows for GPU memory and ATSD registers, though its version should have: the GPUs would be plain PCI devices. Use another build.</source>
        <translation>Die vPHBs dieses QEMU haben keine Adressfenster für GPU-Speicher und ATSD-Register, obwohl seine Version sie haben sollte: Die GPUs wären einfache PCI-Geräte. Einen anderen Build verwenden.</translation>
    </message>
    <message>
        <source>This QEMU cannot use KVM: it was built without it, or for another processor than this machine&apos;s. Use the QEMU of a POWER host, or the accelerator tcg.</source>
        <translation>Dieses QEMU kann KVM nicht verwenden: Es wurde ohne KVM gebaut oder für einen anderen Prozessor als den dieses Rechners. Das QEMU eines POWER-Hosts oder den Beschleuniger tcg verwenden.</translation>
    </message>
    <message>
        <source>This QEMU was built without its emulator TCG, which is to run the guest. Install a complete one.</source>
        <translation>Dieses QEMU wurde ohne seinen Emulator TCG gebaut, der den Gast ausführen soll. Ein vollständiges installieren.</translation>
    </message>
    <message>
        <source>This QEMU has no memory-backend-memfd, through which huge pages are taken. Use normal pages, or another QEMU.</source>
        <translation>Dieses QEMU hat kein memory-backend-memfd, über das große Speicherseiten belegt werden. Normale Speicherseiten oder ein anderes QEMU verwenden.</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Ausgesetzt: %1</translation>
    </message>
    <message>
        <source>The plan keeps all rules.</source>
        <translation>Der Plan hält alle Regeln ein.</translation>
    </message>
    <message>
        <source>/dev/vfio/%1 will be yours.</source>
        <translation>/dev/vfio/%1 wird dem eigenen Benutzer übertragen.</translation>
    </message>
    <message>
        <source>There is no /dev/vfio/%1, the node of IOMMU group %1: none of its devices is bound. Bind them.</source>
        <translation>/dev/vfio/%1, den Geräteknoten der IOMMU-Gruppe %1, gibt es nicht: Keines ihrer Geräte ist gebunden. Die Geräte binden.</translation>
    </message>
    <message>
        <source>You may not use /dev/vfio/%1, the node of IOMMU group %1. Bind the devices for your user.</source>
        <translation>Das Zugriffsrecht für /dev/vfio/%1, den Geräteknoten der IOMMU-Gruppe %1, fehlt. Die Geräte für den eigenen Benutzer binden.</translation>
    </message>
    <message>
        <source>IOMMU group %1 is in use, probably by another virtual machine. Stop that one, or take other devices.</source>
        <translation>Die IOMMU-Gruppe %1 ist in Benutzung, wahrscheinlich durch eine andere virtuelle Maschine. Diese anhalten oder andere Geräte nehmen.</translation>
    </message>
    <message>
        <source>IOMMU group %1 can be used.</source>
        <translation>Die IOMMU-Gruppe %1 kann benutzt werden.</translation>
    </message>
    <message>
        <source>The rest of IOMMU group %1 will be bound.</source>
        <translation>Der Rest der IOMMU-Gruppe %1 wird gebunden.</translation>
    </message>
    <message>
        <source>IOMMU group %1 is not viable: one of its devices is still with a driver of the host. Bind them all.</source>
        <translation>Die IOMMU-Gruppe %1 ist nicht „viable“ (verwendbar): Eines ihrer Geräte hat noch einen Treiber des Hosts. Alle ihre Geräte binden.</translation>
    </message>
    <message>
        <source>The module %1 is not loaded, without which VFIO cannot reach this host&apos;s IOMMU. Load it (modprobe %1).</source>
        <translation>Das Modul %1 ist nicht geladen; ohne dieses kann VFIO die IOMMU dieses Hosts nicht erreichen. Es laden (modprobe %1).</translation>
    </message>
    <message>
        <source>This kernel has no module %1, without which VFIO cannot reach the host&apos;s IOMMU. Use a kernel that has it.</source>
        <translation>Dieser Kernel hat kein Modul %1; ohne dieses kann VFIO die IOMMU des Hosts nicht erreichen. Einen Kernel mit diesem Modul verwenden.</translation>
    </message>
    <message>
        <source>VFIO can be used.</source>
        <translation>VFIO kann benutzt werden.</translation>
    </message>
    <message>
        <source>You may not use /dev/vfio/vfio, which is usually open to everybody (mode 0666). Set it right, or ask who looks after this machine.</source>
        <translation>Das Zugriffsrecht für /dev/vfio/vfio fehlt, das normalerweise für alle offen ist (Modus 0666). Das berichtigen oder die für diesen Rechner zuständige Person fragen.</translation>
    </message>
    <message>
        <source>There is no /dev/vfio/vfio: the modules of VFIO are not loaded. Load vfio-pci.</source>
        <translation>Es gibt kein /dev/vfio/vfio: Die VFIO-Module sind nicht geladen. vfio-pci laden.</translation>
    </message>
    <message>
        <source>There is no /dev/kvm, through which a POWER9 host runs guests. Load its module (modprobe kvm_hv). A logical partition may have no KVM at all, and other processors have none for POWER guests; there the plan can be run with simulated devices.</source>
        <translation>/dev/kvm fehlt, worüber ein POWER9-Host Gäste ausführt. Das Modul laden (modprobe kvm_hv). Eine logische Partition hat unter Umständen gar kein KVM, und andere Prozessoren haben keines für POWER-Gäste; dort lässt sich der Plan mit simulierten Geräten ausführen.</translation>
    </message>
    <message>
        <source>/dev/kvm is there, and you may use it.</source>
        <translation>/dev/kvm ist vorhanden und darf benutzt werden.</translation>
    </message>
    <message>
        <source>Of the plan&apos;s %2 devices %1 are there: it was made for another host, or the addresses of most have changed. Open it on its own host, or plan anew. Repairs of the plan would take the missing ones out; the list of problems offers them one by one.</source>
        <translation>Von den %2 Geräten des Plans sind %1 da: Er ist für einen anderen Host gemacht, oder die Adressen der meisten haben sich geändert. Öffnen Sie ihn auf seinem eigenen Host, oder planen Sie neu. Reparaturen des Plans würden die fehlenden herausnehmen; die Liste der Probleme bietet sie einzeln an.</translation>
    </message>
</context>
<context>
    <name>ProcessUses</name>
    <message>
        <source>used by %1 (process %2)</source>
        <translation>benutzt von %1 (Prozess %2)</translation>
    </message>
</context>
<context>
    <name>Qemu</name>
    <message>
        <source>The host has no network interface %1. Make it with &quot;ip link add link LINK name %1 type macvtap&quot;.</source>
        <translation>Der Host hat keine Netzwerkschnittstelle %1. Sie mit „ip link add link LINK name %1 type macvtap“ anlegen.</translation>
    </message>
    <message>
        <source>vCPU %1 cannot be pinned to the processors %2 of the host (%3)</source>
        <translation>vCPU %1 kann den Prozessoren %2 des Hosts nicht fest zugeordnet werden (%3)</translation>
    </message>
    <message>
        <source>QEMU does not say which thread runs vCPU %1</source>
        <translation>QEMU gibt nicht an, welcher Thread vCPU %1 ausführt</translation>
    </message>
    <message>
        <source>This program does not answer as QEMU does</source>
        <translation>Dieses Programm antwortet nicht wie QEMU</translation>
    </message>
    <message>
        <source>The program cannot be started (%1)</source>
        <translation>Das Programm kann nicht gestartet werden (%1)</translation>
    </message>
    <message>
        <source>The program did not say what it can do</source>
        <translation>Das Programm hat nicht angegeben, was es kann</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>Öffnen nicht möglich: %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>QEMU cannot be started (%1)</source>
        <translation>QEMU kann nicht gestartet werden (%1)</translation>
    </message>
    <message>
        <source>[earlier output left out]</source>
        <translation>[frühere Ausgabe ausgelassen]</translation>
    </message>
    <message>
        <source>There is no QEMU at this path</source>
        <translation>Unter diesem Pfad gibt es kein QEMU</translation>
    </message>
    <message>
        <source>This is not a program that can be run</source>
        <translation>Dies ist kein ausführbares Programm</translation>
    </message>
    <message>
        <source>QEMU is not installed or not in PATH; on Debian it is in the package qemu-system-ppc, elsewhere name it with --qemu</source>
        <translation>QEMU ist nicht installiert oder nicht in PATH; unter Debian ist es im Paket qemu-system-ppc, andernfalls mit --qemu angeben</translation>
    </message>
    <message>
        <source>The program did not tell its version</source>
        <translation>Das Programm hat seine Version nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Qmp</name>
    <message>
        <source>Stopped while waiting for QEMU</source>
        <translation>Beim Warten auf QEMU angehalten</translation>
    </message>
    <message>
        <source>QEMU did not open its control socket in time</source>
        <translation>QEMU hat seinen Steuerungs-Socket nicht rechtzeitig geöffnet</translation>
    </message>
    <message>
        <source>What answered on the control socket is no QEMU</source>
        <translation>Am Steuerungs-Socket antwortete etwas anderes als QEMU</translation>
    </message>
    <message>
        <source>QEMU closed its control socket</source>
        <translation>QEMU hat seinen Steuerungs-Socket geschlossen</translation>
    </message>
    <message>
        <source>QEMU did not answer in time</source>
        <translation>QEMU hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A message of QEMU is too large</source>
        <translation>Eine Nachricht von QEMU ist zu groß</translation>
    </message>
    <message>
        <source>QEMU&apos;s control socket sent something that is no message</source>
        <translation>Vom Steuerungs-Socket von QEMU kam etwas, das keine Nachricht ist</translation>
    </message>
    <message>
        <source>QEMU refused without a reason</source>
        <translation>QEMU hat ohne Angabe eines Grundes abgelehnt</translation>
    </message>
</context>
<context>
    <name>RegionScanner</name>
    <message>
        <source>VFIO regions of group %1: %2</source>
        <translation>VFIO-Regionen der Gruppe %1: %2</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Stopped while waiting for the guest</source>
        <translation>Beim Warten auf den Gast angehalten</translation>
    </message>
    <message>
        <source>QEMU did not open the guest&apos;s console in time</source>
        <translation>QEMU hat die Konsole des Gasts nicht rechtzeitig geöffnet</translation>
    </message>
    <message>
        <source>The guest&apos;s console was closed</source>
        <translation>Die Konsole des Gasts wurde geschlossen</translation>
    </message>
    <message>
        <source>The guest did not answer in time</source>
        <translation>Der Gast hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1. The last lines of its console: %2</source>
        <translation>%1. Die letzten Zeilen der Konsole: %2</translation>
    </message>
    <message>
        <source>There is no Linux for the guest; install Debian&apos;s package debian-installer-12-netboot-ppc64el or name a kernel and an initrd</source>
        <translation>Es gibt kein Linux für den Gast; das Debian-Paket debian-installer-12-netboot-ppc64el installieren oder einen Kernel und eine initrd angeben</translation>
    </message>
    <message>
        <source>Linux in the guest does not see the device %1</source>
        <translation>Linux im Gast sieht das Gerät %1 nicht</translation>
    </message>
    <message>
        <source>Linux in the guest sees another device at %1: %2:%3</source>
        <translation>Linux im Gast sieht bei %1 ein anderes Gerät: %2:%3</translation>
    </message>
    <message>
        <source>In the guest the device %1 is in no IOMMU group</source>
        <translation>Im Gast gehört das Gerät %1 zu keiner IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>In the guest %1 and %2 should share an IOMMU group</source>
        <translation>Im Gast sollten %1 und %2 zur selben IOMMU-Gruppe gehören</translation>
    </message>
    <message>
        <source>In the guest %1 and %2 should not share an IOMMU group</source>
        <translation>Im Gast sollten %1 und %2 nicht zur selben IOMMU-Gruppe gehören</translation>
    </message>
    <message>
        <source>The guest&apos;s shell did not answer as expected; a kernel with sysfs and BusyBox&apos;s programs are needed</source>
        <translation>Die Shell des Gasts hat nicht wie erwartet geantwortet; nötig sind ein Kernel mit sysfs und die Programme von BusyBox</translation>
    </message>
    <message>
        <source>The tree that Linux in the guest has lacks %1</source>
        <translation>Im Gerätebaum, den Linux im Gast hat, fehlt %1</translation>
    </message>
    <message>
        <source>Linux in the guest lacks NUMA node %1, a GPU&apos;s memory</source>
        <translation>Linux im Gast fehlt der NUMA-Knoten %1, der Speicher einer GPU</translation>
    </message>
    <message>
        <source>In the guest NUMA node %1, a GPU&apos;s memory, is used as %2 of system memory before the driver has set it up</source>
        <translation>Im Gast werden vom NUMA-Knoten %1, dem Speicher einer GPU, %2 als Systemspeicher benutzt, bevor der Treiber ihn eingerichtet hat</translation>
    </message>
    <message>
        <source>The rehearsal was stopped</source>
        <translation>Die Probe wurde angehalten</translation>
    </message>
    <message>
        <source>Reading the guest tree</source>
        <translation>Gerätebaum des Gasts wird gelesen</translation>
    </message>
    <message>
        <source>Reading the devices&apos; values back</source>
        <translation>Werte der Geräte werden zurückgelesen</translation>
    </message>
    <message>
        <source>Booting Linux in the guest</source>
        <translation>Linux wird im Gast gebootet</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Es kam keine Meldung.</translation>
    </message>
    <message>
        <source>Last words: %1</source>
        <translation>Letzte Meldung: %1</translation>
    </message>
    <message>
        <source>QEMU crashed (%1). %2</source>
        <translation>QEMU ist abgestürzt (%1). %2</translation>
    </message>
    <message>
        <source>QEMU refused the plan (%1). %2</source>
        <translation>QEMU hat den Plan abgelehnt (%1). %2</translation>
    </message>
    <message>
        <source>Looking for QEMU</source>
        <translation>QEMU wird gesucht</translation>
    </message>
    <message>
        <source>QEMU %1 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2. The GPUs work as plain PCI devices only.</source>
        <translation>QEMU %1 hat kein NVLink2-Passthrough: Es kam mit 4.1 und wurde in 8.2 entfernt. Die GPUs arbeiten nur als einfache PCI-Geräte.</translation>
    </message>
    <message>
        <source>Starting QEMU %1</source>
        <translation>QEMU %1 wird gestartet</translation>
    </message>
    <message>
        <source>Comparing with the prediction</source>
        <translation>Vergleich mit der Vorhersage läuft</translation>
    </message>
    <message>
        <source>With simulated devices and a Linux guest on an emulated POWER9: %1 vCPUs with one thread per core, %2 of memory, without the plan&apos;s disks, networks and other settings of the server</source>
        <translation>Mit simulierten Geräten und einem Linux-Gast auf einem emulierten POWER9: %1 vCPUs mit einem Thread je Kern, %2 Speicher, ohne die Festplatten, Netzwerke und anderen Servereinstellungen des Plans</translation>
    </message>
    <message>
        <source>With simulated devices on an emulated POWER9: %1 vCPUs with one thread per core, %2 of memory, without the plan&apos;s disks, networks, kernel and other settings of the server</source>
        <translation>Mit simulierten Geräten auf einem emulierten POWER9: %1 vCPUs mit einem Thread je Kern, %2 Speicher, ohne die Festplatten, Netzwerke, den Kernel und andere Servereinstellungen des Plans</translation>
    </message>
    <message>
        <source>A library of Redbud&apos;s is not installed beside this program</source>
        <translation>Eine Bibliothek von Redbud ist nicht neben diesem Programm installiert</translation>
    </message>
    <message>
        <source>QEMU asked for a DMA window that was not predicted: %1</source>
        <translation>QEMU hat ein DMA-Fenster angefordert, das nicht vorhergesagt war: %1</translation>
    </message>
    <message>
        <source>QEMU did not ask for the DMA window that was predicted: %1</source>
        <translation>QEMU hat das vorhergesagte DMA-Fenster nicht angefordert: %1</translation>
    </message>
    <message>
        <source>shift %1, %2 bytes, %3 levels: </source>
        <translation>Shift %1, %2 Byte, %3 Ebenen: </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>granted at %1</source>
        <translation>gewährt bei %1</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation>%1 zu vPHB %2 verschieben</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which is on vPHB %4.</source>
        <translation>%1 an vPHB %2 gehört zu %3 an vPHB %4.</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which offers no NVLink memory on this host.</source>
        <translation>%1 an vPHB %2 gehört zu %3, die auf diesem Host keinen NVLink-Speicher bietet.</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which is not in the plan.</source>
        <translation>%1 an vPHB %2 gehört zu %3, die nicht im Plan ist.</translation>
    </message>
    <message>
        <source>QEMU would crash while it describes the other GPU to the guest.</source>
        <translation>QEMU würde abstürzen, während es dem Gast die andere GPU beschreibt.</translation>
    </message>
    <message>
        <source>QEMU would start, but without a word leave NVLink2 out of this vPHB.</source>
        <translation>QEMU würde starten, aber NVLink2 an diesem vPHB stillschweigend weglassen.</translation>
    </message>
    <message>
        <source>Keep a GPU and its bridges together.</source>
        <translation>Eine GPU und ihre Brücken beisammenlassen.</translation>
    </message>
    <message>
        <source>No NVLink bridge of %1 can be used: the host&apos;s firmware gives none of them an ATSD register. QEMU will say &quot;No ATSD registers found&quot;, and the guest cannot use NVLink. Newer host firmware (skiboot 6.2) helps.</source>
        <translation>Keine NVLink-Brücke von %1 ist verwendbar: Die Firmware des Hosts gibt keiner davon ein ATSD-Register. QEMU wird „No ATSD registers found“ melden, und der Gast kann NVLink nicht benutzen. Neuere Firmware des Hosts (skiboot 6.2) schafft Abhilfe.</translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 without any of its NVLink bridges. QEMU will say &quot;No ATSD registers found&quot;, and the guest cannot use NVLink. Add %3.</source>
        <translation>%1 ist an vPHB %2 ohne eine der zugehörigen NVLink-Brücken. QEMU wird „No ATSD registers found“ melden, und der Gast kann NVLink nicht benutzen. %3 hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 without %3. It works with the links that are there, and that much slower. Add the missing bridges.</source>
        <translation>%1 ist an vPHB %2 ohne %3. Die GPU arbeitet mit den vorhandenen Verbindungen und entsprechend langsamer. Die fehlenden Brücken hinzufügen.</translation>
    </message>
    <message>
        <source>Add %1 to vPHB %2</source>
        <translation>%1 zu vPHB %2 hinzufügen</translation>
    </message>
    <message>
        <source>The host has no ATSD register for %1 on vPHB %2, and QEMU would abort when it starts. The cause is old host firmware (skiboot before 6.2): update it, or leave these bridges out.</source>
        <translation>Der Host hat kein ATSD-Register für %1 an vPHB %2, und QEMU würde beim Start abbrechen. Die Ursache ist alte Firmware des Hosts (skiboot vor 6.2): sie aktualisieren oder diese Brücken weglassen.</translation>
    </message>
    <message>
        <source>This host has no device %1, which the plan puts on vPHB %2. QEMU would not start. Remove it, or choose a device that is there.</source>
        <translation>Dieser Host hat kein Gerät %1, das der Plan an vPHB %2 vorsieht. QEMU würde nicht starten. Es entfernen oder ein vorhandenes Gerät wählen.</translation>
    </message>
    <message>
        <source>%1 is a PCI bridge or root port of the host. Only devices behind it can be given to a virtual machine. Remove it from the plan.</source>
        <translation>%1 ist eine PCI-Brücke oder ein Root-Port des Hosts. Nur Geräte dahinter können an eine virtuelle Maschine übergeben werden. Aus dem Plan entfernen.</translation>
    </message>
    <message>
        <source>%1 is in no IOMMU group, and no other device of this host is: the IOMMU is off or its driver is missing. Nothing can be given to a virtual machine until the host is started with it.</source>
        <translation>%1 gehört zu keiner IOMMU-Gruppe, ebenso wenig ein anderes Gerät dieses Hosts: Die IOMMU ist ausgeschaltet, oder ihr Treiber fehlt. Solange der Host nicht mit IOMMU gestartet wird, kann nichts an eine virtuelle Maschine übergeben werden.</translation>
    </message>
    <message>
        <source>%1 is in no IOMMU group, so the host cannot give it to a virtual machine. Remove it from the plan.</source>
        <translation>%1 gehört zu keiner IOMMU-Gruppe, daher kann der Host dieses Gerät nicht an eine virtuelle Maschine übergeben. Aus dem Plan entfernen.</translation>
    </message>
    <message>
        <source>The plan has %1 more than once. A device can be given to a virtual machine once only, and QEMU would not start. Keep one of them.</source>
        <translation>Der Plan enthält %1 mehr als einmal. Ein Gerät kann nur einmal an eine virtuelle Maschine übergeben werden, und QEMU würde nicht starten. Nur einen der Einträge behalten.</translation>
    </message>
    <message>
        <source>Keep %1 on vPHB %2 only</source>
        <translation>%1 nur an vPHB %2 behalten</translation>
    </message>
    <message>
        <source>The guest&apos;s 64-bit DMA window of %1 has %2 entries at a page size of %3. QEMU counts them in 32 bits, gets 0, and asks the host for a table with more levels than it needs. Larger pages behind the memory avoid that.</source>
        <translation>Das 64-Bit-DMA-Fenster des Gasts von %1 hat %2 Einträge bei einer Seitengröße von %3. QEMU zählt sie mit 32 Bit, erhält 0 und verlangt vom Host eine Tabelle mit mehr Ebenen als nötig. Größere Speicherseiten hinter dem Speicher vermeiden das.</translation>
    </message>
    <message>
        <source>The memory is made of pages of %1, which the host&apos;s IOMMU cannot map as a whole. DMA is mapped in pages of %2 instead, with larger tables and more work for the same memory. Choose huge pages of 2 MiB or 1 GiB.</source>
        <translation>Der Speicher besteht aus Speicherseiten von %1, die die IOMMU des Hosts nicht als Ganzes abbilden kann. DMA wird stattdessen in Seiten von %2 abgebildet, mit größeren Tabellen und mehr Arbeit für denselben Speicher. Große Speicherseiten von 2 MiB oder 1 GiB wählen.</translation>
    </message>
    <message>
        <source>IOMMU group %1 can only leave the host as a whole, and the host is using a part of it that the plan does not have: %2. QEMU would say that the group is not viable. Free these devices, or do without the group.</source>
        <translation>Die IOMMU-Gruppe %1 kann den Host nur als Ganzes verlassen, und der Host benutzt einen Teil davon, der nicht im Plan ist: %2. QEMU würde melden, dass die Gruppe nicht „viable“ (verwendbar) ist. Diese Geräte freigeben oder auf die Gruppe verzichten.</translation>
    </message>
    <message>
        <source>IOMMU group %1 can only leave the host as a whole. %2 is of it, not in the plan and on a driver of the host: before the launch it has to be bound to vfio-pci or lose its driver, and while the virtual machine runs nobody else can use it.</source>
        <translation>Die IOMMU-Gruppe %1 kann den Host nur als Ganzes verlassen. %2 gehört dazu, ist nicht im Plan und hat einen Treiber des Hosts: Vor dem Start muss das Gerät an vfio-pci gebunden oder von seinem Treiber gelöst werden, und solange die virtuelle Maschine läuft, kann es niemand sonst benutzen.</translation>
    </message>
    <message>
        <source>%1 is bound to vfio-pci but not in the plan. It is of IOMMU group %2, which one virtual machine has alone: no other can use it while this one runs, and where another does already, this one does not start. Add it, or leave it idle.</source>
        <translation>%1 ist an vfio-pci gebunden, aber nicht im Plan. Das Gerät gehört zur IOMMU-Gruppe %2, die einer virtuellen Maschine allein gehört: Keine andere kann sie benutzen, solange diese läuft, und wenn eine andere sie bereits benutzt, startet diese nicht. Hinzufügen oder ungenutzt lassen.</translation>
    </message>
    <message>
        <source>Move IOMMU group %1 to vPHB %2</source>
        <translation>IOMMU-Gruppe %1 zu vPHB %2 verschieben</translation>
    </message>
    <message>
        <source>Give every IOMMU group on vPHB %1 a vPHB of its own</source>
        <translation>Jeder IOMMU-Gruppe an vPHB %1 einen eigenen vPHB geben</translation>
    </message>
    <message>
        <source>vPHB %1 has devices of several IOMMU groups (%2). QEMU then gives the guest no ATSD registers, so the GPUs on it lose coherent access to memory over NVLink. Keep each group on a vPHB of its own.</source>
        <translation>vPHB %1 hat Geräte mehrerer IOMMU-Gruppen (%2). QEMU gibt dem Gast dann keine ATSD-Register, sodass die GPUs an diesem vPHB den kohärenten Zugriff auf Speicher über NVLink verlieren. Jede Gruppe an einem eigenen vPHB belassen.</translation>
    </message>
    <message>
        <source>vPHB %1 has devices of several IOMMU groups (%2). That works, but the guest cannot recover one of them from a PCI error alone (EEH). For that, keep each group on a vPHB of its own.</source>
        <translation>vPHB %1 hat Geräte mehrerer IOMMU-Gruppen (%2). Das funktioniert, aber der Gast kann bei einem PCI-Fehler nicht eine davon allein wiederherstellen (EEH). Dafür jede Gruppe an einem eigenen vPHB belassen.</translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 together with NVLink GPUs, but not of their IOMMU group. QEMU then gives the guest no ATSD registers, so the GPUs lose coherent access to memory over NVLink. Move it to another vPHB.</source>
        <translation>%1 ist zusammen mit NVLink-GPUs an vPHB %2, gehört aber nicht zu deren IOMMU-Gruppe. QEMU gibt dem Gast dann keine ATSD-Register, sodass die GPUs den kohärenten Zugriff auf Speicher über NVLink verlieren. Das Gerät zu einem anderen vPHB verschieben.</translation>
    </message>
    <message>
        <source>IOMMU group %1 is spread over vPHBs %2. The host can only give a whole group to one of them, and QEMU would stop with &quot;group %1 used in multiple address spaces&quot;. Bring its devices together.</source>
        <translation>Die IOMMU-Gruppe %1 ist über die vPHBs %2 verteilt. Der Host kann eine ganze Gruppe nur einem davon geben, und QEMU würde mit „group %1 used in multiple address spaces“ enden. Die Geräte der Gruppe zusammenführen.</translation>
    </message>
    <message>
        <source>Bring IOMMU group %1 together on vPHB %2</source>
        <translation>IOMMU-Gruppe %1 an vPHB %2 zusammenführen</translation>
    </message>
    <message>
        <source>One IOMMU group on several vPHBs</source>
        <translation>Eine IOMMU-Gruppe an mehreren vPHBs</translation>
    </message>
    <message>
        <source>A vPHB is an address space for DMA, and the host can attach an IOMMU group to one of them only. QEMU stops with &quot;group N used in multiple address spaces&quot;.</source>
        <translation>Ein vPHB ist ein Adressraum für DMA, und der Host kann eine IOMMU-Gruppe nur einem davon zuordnen. QEMU endet mit „group N used in multiple address spaces“.</translation>
    </message>
    <message>
        <source>Several IOMMU groups on one vPHB</source>
        <translation>Mehrere IOMMU-Gruppen an einem vPHB</translation>
    </message>
    <message>
        <source>QEMU tells the guest of ATSD registers only where all devices of a vPHB are of one IOMMU group. With the GPUs or bridges of several it says &quot;ATSD requires separate vPHB per GPU IOMMU group&quot; and goes on without, and the GPUs lose coherent NVLink. On a vPHB without NVLink GPUs only error recovery (EEH) of single devices is lost; this is reported as an information.</source>
        <translation>QEMU teilt dem Gast ATSD-Register nur dort mit, wo alle Geräte eines vPHB zu einer IOMMU-Gruppe gehören. Mit den GPUs oder Brücken mehrerer Gruppen meldet es „ATSD requires separate vPHB per GPU IOMMU group“ und fährt ohne sie fort; die GPUs verlieren kohärentes NVLink. An einem vPHB ohne NVLink-GPUs entfällt nur die Fehlerbehandlung (EEH) einzelner Geräte; das wird als Hinweis gemeldet.</translation>
    </message>
    <message>
        <source>Another device on the vPHB of NVLink GPUs</source>
        <translation>Ein anderes Gerät am vPHB von NVLink-GPUs</translation>
    </message>
    <message>
        <source>Any passed device counts, a network card as much as a GPU: where it is of another IOMMU group than the GPUs of its vPHB, QEMU says &quot;ATSD requires separate vPHB per GPU IOMMU group&quot; and the guest gets no ATSD registers. Virtual disks and network cards do not count.</source>
        <translation>Jedes durchgereichte Gerät zählt, eine Netzwerkkarte ebenso wie eine GPU: Wo es zu einer anderen IOMMU-Gruppe gehört als die GPUs seines vPHB, meldet QEMU „ATSD requires separate vPHB per GPU IOMMU group“, und der Gast bekommt keine ATSD-Register. Virtuelle Festplatten und Netzwerkkarten zählen nicht.</translation>
    </message>
    <message>
        <source>An IOMMU group that the host uses a part of</source>
        <translation>Eine IOMMU-Gruppe, von der der Host einen Teil benutzt</translation>
    </message>
    <message>
        <source>The host can only give away a whole IOMMU group. Where it uses a device of the group itself, for a disk or the network, the others cannot go: QEMU says that the group is not viable.</source>
        <translation>Der Host kann eine IOMMU-Gruppe nur als Ganzes abgeben. Wo er selbst ein Gerät der Gruppe benutzt, für eine Festplatte oder das Netzwerk, können die anderen nicht gehen: QEMU meldet, dass die Gruppe nicht „viable“ (verwendbar) ist.</translation>
    </message>
    <message>
        <source>An IOMMU group of which a part is on a driver of the host</source>
        <translation>Eine IOMMU-Gruppe, von der ein Teil einen Treiber des Hosts hat</translation>
    </message>
    <message>
        <source>A plan may have a part of an IOMMU group. The rest must then be bound to vfio-pci or have no driver before the virtual machine starts.</source>
        <translation>Ein Plan kann einen Teil einer IOMMU-Gruppe enthalten. Der Rest muss dann an vfio-pci gebunden oder ohne Treiber sein, bevor die virtuelle Maschine startet.</translation>
    </message>
    <message>
        <source>An IOMMU group that two virtual machines might want</source>
        <translation>Eine IOMMU-Gruppe, die zwei virtuelle Maschinen beanspruchen könnten</translation>
    </message>
    <message>
        <source>An IOMMU group belongs to one virtual machine at a time, also the devices of it that its plan leaves out. What is bound to vfio-pci but not in the plan looks as if it were meant for another virtual machine, which is not possible.</source>
        <translation>Eine IOMMU-Gruppe gehört immer nur einer virtuellen Maschine, auch mit den Geräten, die deren Plan weglässt. Was an vfio-pci gebunden, aber nicht im Plan ist, wirkt wie für eine andere virtuelle Maschine bestimmt; das ist nicht möglich.</translation>
    </message>
    <message>
        <source>A host that cannot give NVLink2</source>
        <translation>Ein Host, der NVLink2 nicht weitergeben kann</translation>
    </message>
    <message>
        <source>NVLink2 passthrough takes a POWER9 host and Linux 5.0 to 5.12: the kernel got it in 5.0 and lost it in 5.13. Elsewhere a V100 is a plain PCI device in the guest, without the link to the processor and without its memory in the guest&apos;s.</source>
        <translation>NVLink2-Passthrough erfordert einen POWER9-Host und Linux 5.0 bis 5.12: Der Kernel erhielt es in 5.0 und verlor es in 5.13. Andernfalls ist eine V100 im Gast ein einfaches PCI-Gerät, ohne die Verbindung zum Prozessor und ohne ihren Speicher in dem des Gasts.</translation>
    </message>
    <message>
        <source>A device that the host uses itself</source>
        <translation>Ein Gerät, das der Host selbst benutzt</translation>
    </message>
    <message>
        <source>A device with a mounted disk, a network connection or a running program on the host can be taken away only after the host stops using it.</source>
        <translation>Ein Gerät mit einem eingehängten Datenträger, einer Netzwerkverbindung oder einem laufenden Programm auf dem Host kann erst weggenommen werden, wenn der Host es nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>The host&apos;s display</source>
        <translation>Die Anzeige des Hosts</translation>
    </message>
    <message>
        <source>The graphics card of the host&apos;s console seldom comes back after it was given away. A display controller without the console is reported as an information.</source>
        <translation>Die Grafikkarte der Konsole des Hosts kommt selten zurück, nachdem sie abgegeben wurde. Ein Anzeigecontroller ohne die Konsole wird als Hinweis gemeldet.</translation>
    </message>
    <message>
        <source>GPU memory that the host has online</source>
        <translation>GPU-Speicher, den der Host online hat</translation>
    </message>
    <message>
        <source>The nvidia driver adds a GPU&apos;s memory to the host as a NUMA node. While the host may have data there, the driver cannot let the GPU go.</source>
        <translation>Der nvidia-Treiber fügt den Speicher einer GPU dem Host als NUMA-Knoten hinzu. Solange der Host dort Daten haben kann, kann der Treiber die GPU nicht freigeben.</translation>
    </message>
    <message>
        <source>%1 shows the host&apos;s console. Given to the virtual machine it is gone from the host, until a restart in most cases. Remove it, unless you can reach the host over the network.</source>
        <translation>%1 zeigt die Konsole des Hosts. Nach der Übergabe an die virtuelle Maschine fehlt sie dem Host, meist bis zu einem Neustart. Aus dem Plan entfernen, sofern der Host nicht über das Netzwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 is a display controller. Make sure that nobody works on a screen of this host before you give it away.</source>
        <translation>%1 ist ein Anzeigecontroller. Vor der Abgabe sicherstellen, dass niemand an einem Bildschirm dieses Hosts arbeitet.</translation>
    </message>
    <message>
        <source>The host itself is using %1: %2. The virtual machine can have it only when the host no longer does. Free it first, or remove it from the plan.</source>
        <translation>Der Host selbst benutzt %1: %2. Die virtuelle Maschine kann das Gerät erst haben, wenn der Host es nicht mehr benutzt. Zuerst freigeben oder aus dem Plan entfernen.</translation>
    </message>
    <message>
        <source>The host uses the memory of %1 as its own: the nvidia driver has it online as NUMA node %2. The GPU can be taken from the host only after that memory is offline. Stop nvidia-persistenced and what computes on the GPU, and take the node offline.</source>
        <translation>Der Host benutzt den Speicher von %1 als eigenen: Der nvidia-Treiber hat ihn als NUMA-Knoten %2 online. Die GPU kann dem Host erst genommen werden, wenn dieser Speicher offline ist. nvidia-persistenced und alles, was auf der GPU rechnet, anhalten und den Knoten offline nehmen.</translation>
    </message>
    <message>
        <source>Use huge pages of %1</source>
        <translation>Große Speicherseiten von %1 verwenden</translation>
    </message>
    <message>
        <source>Use normal pages</source>
        <translation>Normale Speicherseiten verwenden</translation>
    </message>
    <message>
        <source>vPHB %1 has the devices of %2 NVLink GPUs. QEMU gives up at more than %3 and leaves NVLink2 out of the whole vPHB. Move or remove some.</source>
        <translation>vPHB %1 hat die Geräte von %2 NVLink-GPUs. QEMU gibt bei mehr als %3 auf und lässt NVLink2 am gesamten vPHB weg. Einige verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>On vPHB %1 one GPU has %2 NVLink bridges (%3). QEMU stops with &quot;Found too many NVLink bridges per GPU&quot; at more than %4 and leaves NVLink2 out of the whole vPHB. Remove some.</source>
        <translation>An vPHB %1 hat eine GPU %2 NVLink-Brücken (%3). QEMU hört bei mehr als %4 mit „Found too many NVLink bridges per GPU“ auf und lässt NVLink2 am gesamten vPHB weg. Einige entfernen.</translation>
    </message>
    <message>
        <source>vPHB %1 has %2 NVLink bridges, each with an ATSD register. A guest can be told of %3 for each vPHB; the others are dropped, mostly without a word. Use fewer bridges.</source>
        <translation>vPHB %1 hat %2 NVLink-Brücken mit je einem ATSD-Register. Je vPHB können einem Gast %3 mitgeteilt werden; die übrigen entfallen, meist stillschweigend. Weniger Brücken verwenden.</translation>
    </message>
    <message>
        <source>The virtual machine has %1 NVLink GPUs. QEMU prepares NUMA nodes for the memory of %2 only; that of %3 would get wrong distances or none. Use at most %2.</source>
        <translation>Die virtuelle Maschine hat %1 NVLink-GPUs. QEMU bereitet NUMA-Knoten nur für den Speicher von %2 vor; der von %3 bekäme falsche oder gar keine Abstände. Höchstens %2 verwenden.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pseries machine type. Only pseries machines have vPHBs and NVLink2. Use a type such as pseries-7.2.</source>
        <translation>„%1“ ist kein pseries-Maschinentyp. Nur pseries-Maschinen haben vPHBs und NVLink2. Einen Typ wie pseries-7.2 verwenden.</translation>
    </message>
    <message>
        <source>%1 has no room for GPU memory and ATSD registers in its address space, so NVLink2 would be off without a word. Use pseries-4.1 or newer, up to pseries-8.1.</source>
        <translation>%1 hat in seinem Adressraum keinen Platz für GPU-Speicher und ATSD-Register, daher wäre NVLink2 stillschweigend ausgeschaltet. pseries-4.1 oder neuer verwenden, bis pseries-8.1.</translation>
    </message>
    <message>
        <source>%1 needs a QEMU newer than 8.1, and those have no NVLink2 any more: the GPUs would be plain PCI devices. Use a type up to pseries-8.1.</source>
        <translation>%1 erfordert ein QEMU neuer als 8.1, und das hat kein NVLink2 mehr: Die GPUs wären einfache PCI-Geräte. Einen Typ bis pseries-8.1 verwenden.</translation>
    </message>
    <message>
        <source>&quot;pseries&quot; stands for the newest type of whichever QEMU runs the plan, so the guest may find another machine after an update. Name a version.</source>
        <translation>„pseries“ steht für den neuesten Typ des QEMU, das den Plan gerade ausführt; nach einer Aktualisierung kann der Gast daher eine andere Maschine vorfinden. Eine Version angeben.</translation>
    </message>
    <message>
        <source>%1 is newer than this QEMU, whose newest machine type is %2. It would not start. Use that type, or a newer QEMU.</source>
        <translation>%1 ist neuer als dieses QEMU, dessen neuester Maschinentyp %2 ist. Es würde nicht starten. Diesen Typ oder ein neueres QEMU verwenden.</translation>
    </message>
    <message>
        <source>QEMU %1.%2 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2, whatever the machine type. The GPUs would be plain PCI devices: without the link to the processor, without their memory in the guest&apos;s and without coherent access. Use a QEMU from 4.1 to 8.1.</source>
        <translation>QEMU %1.%2 hat kein NVLink2-Passthrough: Es kam mit 4.1 und wurde in 8.2 entfernt, unabhängig vom Maschinentyp. Die GPUs wären einfache PCI-Geräte: ohne die Verbindung zum Prozessor, ohne ihren Speicher in dem des Gasts und ohne kohärenten Zugriff. Ein QEMU von 4.1 bis 8.1 verwenden.</translation>
    </message>
    <message>
        <source>A machine type without NVLink2</source>
        <translation>Ein Maschinentyp ohne NVLink2</translation>
    </message>
    <message>
        <source>Machine types from pseries-4.1 to pseries-8.1 have windows for GPU memory and ATSD registers, and a QEMU that fills them. Older types place both at 0, which turns NVLink2 off without a word; QEMU 8.2 removed it. Machines that are not pseries have no vPHBs at all.</source>
        <translation>Maschinentypen von pseries-4.1 bis pseries-8.1 haben Adressfenster für GPU-Speicher und ATSD-Register und ein QEMU, das sie füllt. Ältere Typen legen beide auf 0, was NVLink2 stillschweigend ausschaltet; QEMU 8.2 hat es entfernt. Maschinen, die nicht pseries sind, haben überhaupt keine vPHBs.</translation>
    </message>
    <message>
        <source>A machine type that this QEMU does not have</source>
        <translation>Ein Maschinentyp, den dieses QEMU nicht hat</translation>
    </message>
    <message>
        <source>A QEMU knows the machine types up to its own version and stops with &quot;unsupported machine type&quot; at others. Checked where it is known which QEMU runs the plan.</source>
        <translation>Ein QEMU kennt die Maschinentypen bis zu seiner eigenen Version und endet bei anderen mit „unsupported machine type“. Wird geprüft, wo bekannt ist, welches QEMU den Plan ausführt.</translation>
    </message>
    <message>
        <source>A QEMU without NVLink2</source>
        <translation>Ein QEMU ohne NVLink2</translation>
    </message>
    <message>
        <source>QEMU has NVLink2 passthrough from 4.1 to 8.1. Others start the same machine type with the GPUs as plain PCI devices. Checked where it is known which QEMU runs the plan.</source>
        <translation>QEMU hat NVLink2-Passthrough von 4.1 bis 8.1. Andere Versionen starten denselben Maschinentyp mit den GPUs als einfachen PCI-Geräten. Wird geprüft, wo bekannt ist, welches QEMU den Plan ausführt.</translation>
    </message>
    <message>
        <source>A machine type without version</source>
        <translation>Ein Maschinentyp ohne Version</translation>
    </message>
    <message>
        <source>&quot;pseries&quot; is the newest machine type of the QEMU that runs the plan. After an update of QEMU the guest finds another machine, perhaps one without NVLink2.</source>
        <translation>„pseries“ ist der neueste Maschinentyp des QEMU, das den Plan ausführt. Nach einer Aktualisierung von QEMU findet der Gast eine andere Maschine vor, vielleicht eine ohne NVLink2.</translation>
    </message>
    <message>
        <source>Threads of an emulated processor</source>
        <translation>Threads eines emulierten Prozessors</translation>
    </message>
    <message>
        <source>Without KVM a pseries machine has one thread per core. QEMU stops with &quot;TCG cannot support more than 1 thread/core on a pseries machine&quot;.</source>
        <translation>Ohne KVM hat eine pseries-Maschine einen Thread je Kern. QEMU endet mit „TCG cannot support more than 1 thread/core on a pseries machine“.</translation>
    </message>
    <message>
        <source>More threads per core than the host has</source>
        <translation>Mehr Threads je Kern, als der Host hat</translation>
    </message>
    <message>
        <source>KVM on POWER runs the threads of a guest&apos;s core on one core of the host. A POWER9 core of an AC922 has four.</source>
        <translation>KVM auf POWER führt die Threads eines Kerns des Gasts auf einem Kern des Hosts aus. Ein POWER9-Kern einer AC922 hat vier.</translation>
    </message>
    <message>
        <source>More vCPUs than the host has threads</source>
        <translation>Mehr vCPUs, als der Host Threads hat</translation>
    </message>
    <message>
        <source>The vCPUs of one virtual machine then wait for each other, and programs in the guest that use them all are slower than with fewer.</source>
        <translation>Die vCPUs einer virtuellen Maschine warten dann aufeinander, und Programme im Gast, die alle benutzen, sind langsamer als mit weniger vCPUs.</translation>
    </message>
    <message>
        <source>Memory that is not a multiple of 256 MiB</source>
        <translation>Speicher, der kein Vielfaches von 256 MiB ist</translation>
    </message>
    <message>
        <source>A pseries machine takes its memory in blocks of 256 MiB, which is also what is plugged in one piece. QEMU stops with &quot;is not aligned to 256 MiB&quot;.</source>
        <translation>Eine pseries-Maschine erhält ihren Speicher in Blöcken von 256 MiB; das ist auch die Größe eines einzeln eingesteckten Stücks. QEMU endet mit „is not aligned to 256 MiB“.</translation>
    </message>
    <message>
        <source>More memory than the host has</source>
        <translation>Mehr Speicher, als der Host hat</translation>
    </message>
    <message>
        <source>All memory of a virtual machine with passed devices is locked in the host&apos;s memory, because a device may reach any of it at any time.</source>
        <translation>Der gesamte Speicher einer virtuellen Maschine mit durchgereichten Geräten wird im Speicher des Hosts gesperrt, weil ein Gerät jederzeit auf jeden Teil davon zugreifen kann.</translation>
    </message>
    <message>
        <source>Memory that is not beside the GPUs</source>
        <translation>Speicher, der nicht bei den GPUs liegt</translation>
    </message>
    <message>
        <source>A GPU has its NVLinks to one processor. The memory behind the other one is reached through the link between the processors.</source>
        <translation>Eine GPU hat ihre NVLinks zu einem Prozessor. Der Speicher hinter dem anderen wird über die Verbindung zwischen den Prozessoren erreicht.</translation>
    </message>
    <message>
        <source>Huge pages of a size that the host does not have</source>
        <translation>Große Speicherseiten einer Größe, die der Host nicht hat</translation>
    </message>
    <message>
        <source>QEMU takes huge pages from the host and stops where the host&apos;s kernel or memory management unit has none of that size: 2 MiB and 1 GiB on a POWER9 with the radix MMU, 16 MiB and 16 GiB with the hash MMU.</source>
        <translation>QEMU nimmt große Speicherseiten vom Host und endet, wo Kernel oder Speicherverwaltungseinheit (MMU) des Hosts keine dieser Größe haben: 2 MiB und 1 GiB auf einem POWER9 mit der Radix-MMU, 16 MiB und 16 GiB mit der Hash-MMU.</translation>
    </message>
    <message>
        <source>Fewer huge pages than the memory takes</source>
        <translation>Weniger große Speicherseiten, als der Speicher belegt</translation>
    </message>
    <message>
        <source>Huge pages are set aside by the host beforehand. QEMU stops with &quot;Cannot allocate memory&quot; where there are too few. Enough of them, but not all free at the time of the scan, is reported as a warning.</source>
        <translation>Große Speicherseiten werden vom Host vorab reserviert. QEMU endet mit „Cannot allocate memory“, wo es zu wenige sind. Sind es genug, aber beim Einlesen nicht alle frei, wird das als Warnung gemeldet.</translation>
    </message>
    <message>
        <source>Huge pages that are not beside the GPUs</source>
        <translation>Große Speicherseiten, die nicht bei den GPUs liegen</translation>
    </message>
    <message>
        <source>The host keeps huge pages for each NUMA node. Those behind the other processor are reached more slowly by the GPUs.</source>
        <translation>Der Host hält große Speicherseiten für jeden NUMA-Knoten vor. Die hinter dem anderen Prozessor werden von den GPUs langsamer erreicht.</translation>
    </message>
    <message>
        <source>Pages that the IOMMU cannot map as a whole</source>
        <translation>Speicherseiten, die die IOMMU nicht als Ganzes abbilden kann</translation>
    </message>
    <message>
        <source>A POWER9 host maps memory for devices in pages of 4 KiB, 64 KiB, 2 MiB or 1 GiB. Memory in pages of other sizes is mapped in the next smaller ones, which takes larger tables.</source>
        <translation>Ein POWER9-Host bildet Speicher für Geräte in Seiten von 4 KiB, 64 KiB, 2 MiB oder 1 GiB ab. Speicher in Seiten anderer Größen wird in den nächstkleineren abgebildet, was größere Tabellen erfordert.</translation>
    </message>
    <message>
        <source>A DMA window with more entries than QEMU can count</source>
        <translation>Ein DMA-Fenster mit mehr Einträgen, als QEMU zählen kann</translation>
    </message>
    <message>
        <source>GPU memory above 64 TiB makes the guest&apos;s 64-bit DMA window 128 TiB large. In pages of 4 KiB that is more entries than 32 bits can count: QEMU gets 0 and asks the host for a table with more levels than it needs.</source>
        <translation>GPU-Speicher oberhalb von 64 TiB macht das 64-Bit-DMA-Fenster des Gasts 128 TiB groß. In Seiten von 4 KiB sind das mehr Einträge, als sich mit 32 Bit zählen lassen: QEMU erhält 0 und verlangt vom Host eine Tabelle mit mehr Ebenen als nötig.</translation>
    </message>
    <message>
        <source>A limit of locked memory that is too low</source>
        <translation>Eine zu niedrige Grenze für gesperrten Speicher</translation>
    </message>
    <message>
        <source>The host counts the memory of a virtual machine with passed devices, and the tables for DMA and GPU memory, against the limit of locked memory (RLIMIT_MEMLOCK). Redbud computes the need as libvirt does. Checked where the limit of the user is known.</source>
        <translation>Der Host rechnet den Speicher einer virtuellen Maschine mit durchgereichten Geräten sowie die Tabellen für DMA und GPU-Speicher auf die Grenze für gesperrten Speicher (RLIMIT_MEMLOCK) an. Redbud berechnet den Bedarf wie libvirt. Wird geprüft, wo die Grenze des Benutzers bekannt ist.</translation>
    </message>
    <message>
        <source>A vPHB that is not on the NUMA node of its GPUs</source>
        <translation>Ein vPHB, der nicht auf dem NUMA-Knoten seiner GPUs liegt</translation>
    </message>
    <message>
        <source>Guest NUMA nodes stand for nodes of the host. A vPHB on the guest node of other GPUs, or with GPUs of several nodes of the host, makes the guest place memory and processes far from its GPUs.</source>
        <translation>NUMA-Knoten des Gasts stehen für Knoten des Hosts. Ein vPHB auf dem Gastknoten anderer GPUs oder mit GPUs mehrerer Knoten des Hosts führt dazu, dass der Gast Speicher und Prozesse weit entfernt von seinen GPUs platziert.</translation>
    </message>
    <message>
        <source>Take no memory from NUMA node %1</source>
        <translation>Keinen Speicher von NUMA-Knoten %1 nehmen</translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1, which the host does not have. QEMU would not start. Choose another node, or leave it to the host.</source>
        <translation>Der Plan nimmt Speicher von NUMA-Knoten %1, den der Host nicht hat. QEMU würde nicht starten. Einen anderen Knoten wählen oder die Wahl dem Host überlassen.</translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1 among others, which the host does not have. The memory comes from the others.</source>
        <translation>Der Plan nimmt Speicher unter anderem von NUMA-Knoten %1, den der Host nicht hat. Der Speicher kommt von den übrigen.</translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1, which is the memory of a GPU. It goes to a virtual machine together with its GPU and cannot be another one&apos;s memory. Choose a node of a processor.</source>
        <translation>Der Plan nimmt Speicher von NUMA-Knoten %1, der der Speicher einer GPU ist. Er geht zusammen mit seiner GPU an eine virtuelle Maschine und kann nicht der Speicher einer anderen sein. Einen Knoten eines Prozessors wählen.</translation>
    </message>
    <message>
        <source>Give it %1 of memory</source>
        <translation>%1 Speicher zuweisen</translation>
    </message>
    <message>
        <source>A pseries machine takes memory in blocks of %1: at its start, as its maximum and for each of its NUMA nodes. The plan has other sizes, and QEMU would not start. Round them.</source>
        <translation>Eine pseries-Maschine nimmt Speicher in Blöcken von %1: beim Start, als Maximum und für jeden ihrer NUMA-Knoten. Der Plan hat andere Größen, und QEMU würde nicht starten. Die Größen runden.</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory and the host %2. Memory of a machine with passed devices is locked in the host&apos;s, so it has to fit, and QEMU would not start. Give it less.</source>
        <translation>Die virtuelle Maschine hat %1 Speicher und der Host %2. Der Speicher einer Maschine mit durchgereichten Geräten wird in dem des Hosts gesperrt; er passt aber nicht hinein, daher würde QEMU nicht starten. Weniger Speicher zuweisen.</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory, but the processors beside its GPUs have %2. The rest is behind the other processor, where the GPUs reach it more slowly.</source>
        <translation>Die virtuelle Maschine hat %1 Speicher, die Prozessoren bei ihren GPUs haben jedoch %2. Der Rest liegt hinter dem anderen Prozessor, wo die GPUs ihn langsamer erreichen.</translation>
    </message>
    <message>
        <source>The host has no huge pages of %1, so QEMU would not start. It has pages of %2.</source>
        <translation>Der Host hat keine großen Speicherseiten von %1, daher würde QEMU nicht starten. Er hat Seiten von %2.</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2, but the host has set %3 aside, so QEMU would not start. Set more aside (nr_hugepages), or use other pages.</source>
        <translation>Der Speicher belegt %1 große Speicherseiten von %2, der Host hat aber %3 reserviert; QEMU würde daher nicht starten. Mehr reservieren (nr_hugepages) oder andere Speicherseiten verwenden.</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2, and %3 of the host&apos;s %4 are free. QEMU starts only when enough of them are.</source>
        <translation>Der Speicher belegt %1 große Speicherseiten von %2, und %3 der %4 des Hosts sind frei. QEMU startet nur, wenn genügend davon frei sind.</translation>
    </message>
    <message>
        <source>Of the %1 of memory in huge pages, %2 are free beside the processors with the plan&apos;s GPUs. The rest would come from behind the other processor, where the GPUs reach it more slowly. Set more aside on these NUMA nodes.</source>
        <translation>Von den %1 Speicher in großen Speicherseiten sind %2 bei den Prozessoren mit den GPUs des Plans frei. Der Rest läge hinter dem anderen Prozessor, wo die GPUs ihn langsamer erreichen. Auf diesen NUMA-Knoten mehr reservieren.</translation>
    </message>
    <message>
        <source>QEMU has to lock %1 for this plan (%2 bytes), but you may lock %3. The host would refuse to map its memory for DMA. Raise the limit (&quot;memlock&quot; in /etc/security/limits.conf), or launch it as a user with a higher one.</source>
        <translation>QEMU muss für diesen Plan %1 sperren (%2 Byte), erlaubt sind jedoch %3. Der Host würde es ablehnen, den Speicher für DMA abzubilden. Die Grenze anheben („memlock“ in /etc/security/limits.conf) oder unter einem Benutzer mit einer höheren Grenze starten.</translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, but %3. The guest would put memory and processes where they are far from these GPUs. %4</source>
        <translation>vPHB %1 ist dem NUMA-Knoten %2 des Gasts zugewiesen, aber %3. Der Gast würde Speicher und Prozesse weit entfernt von diesen GPUs platzieren. %4</translation>
    </message>
    <message>
        <source>Use one guest node for each of the host&apos;s, or leave the node open.</source>
        <translation>Für jeden Knoten des Hosts einen Knoten des Gasts verwenden oder den Knoten offenlassen.</translation>
    </message>
    <message>
        <source>Assign vPHB %1 to guest NUMA node %2</source>
        <translation>vPHB %1 dem NUMA-Knoten %2 des Gasts zuweisen</translation>
    </message>
    <message>
        <source>Leave the NUMA node of vPHB %1 open</source>
        <translation>NUMA-Knoten von vPHB %1 offenlassen</translation>
    </message>
    <message>
        <source>its GPUs are on several NUMA nodes of the host</source>
        <translation>seine GPUs liegen auf mehreren NUMA-Knoten des Hosts</translation>
    </message>
    <message>
        <source>other GPUs of the same node of the host are on guest node %1</source>
        <translation>andere GPUs desselben Knotens des Hosts liegen auf Gastknoten %1</translation>
    </message>
    <message>
        <source>GPUs of another node of the host are there already</source>
        <translation>dort liegen bereits GPUs eines anderen Knotens des Hosts</translation>
    </message>
    <message>
        <source>This host cannot give NVLink2 to a virtual machine. %1 What is lost: the link between GPU and processor, the GPU&apos;s memory as part of the guest&apos;s memory, and coherent access. %2 would work as plain PCI devices.</source>
        <translation>Dieser Host kann NVLink2 nicht an eine virtuelle Maschine weitergeben. %1 Es entfallen: die Verbindung zwischen GPU und Prozessor, der Speicher der GPU als Teil des Speichers des Gasts und der kohärente Zugriff. Nur als einfache PCI-Geräte würden arbeiten: %2.</translation>
    </message>
    <message>
        <source>The host&apos;s firmware does not describe the NVLink side of %1 completely (target address, memory and bridges), so the guest gets it as a plain PCI device. Look at the host&apos;s device tree, or use another GPU.</source>
        <translation>Die Firmware des Hosts beschreibt die NVLink-Seite von %1 nicht vollständig (Zieladresse, Speicher und Brücken), daher bekommt der Gast diese GPU als einfaches PCI-Gerät. Den Gerätebaum des Hosts prüfen oder eine andere GPU verwenden.</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 have one target address, which should be different for every GPU. QEMU cannot tell their bridges apart and would abort. Keep one of them.</source>
        <translation>%1 an vPHB %2 haben dieselbe Zieladresse, die für jede GPU verschieden sein sollte. QEMU kann ihre Brücken nicht auseinanderhalten und würde abbrechen. Nur eine davon behalten.</translation>
    </message>
    <message>
        <source>The plan has room for memory that is added while the virtual machine runs. That works for memory only: %1 and their bridges stay until it ends, because QEMU refuses to unplug NVLink2 devices.</source>
        <translation>Der Plan hat Platz für Speicher, der im laufenden Betrieb der virtuellen Maschine hinzugefügt wird. Das geht nur mit Speicher: %1 und die zugehörigen Brücken bleiben, bis sie endet, weil QEMU das Entfernen von NVLink2-Geräten im Betrieb ablehnt.</translation>
    </message>
    <message>
        <source>An NVLink bridge without its GPU</source>
        <translation>Eine NVLink-Brücke ohne ihre GPU</translation>
    </message>
    <message>
        <source>QEMU pairs a GPU with its bridges on the same vPHB. Where another GPU is there too, it crashes with a segmentation fault while it builds the guest&apos;s device tree; where none is, NVLink2 is silently off.</source>
        <translation>QEMU ordnet einer GPU ihre Brücken am selben vPHB zu. Ist dort auch eine andere GPU, stürzt es mit einem Speicherzugriffsfehler ab, während es den Gerätebaum des Gasts erstellt; ist dort keine, ist NVLink2 stillschweigend ausgeschaltet.</translation>
    </message>
    <message>
        <source>An NVLink bridge without ATSD register</source>
        <translation>Eine NVLink-Brücke ohne ATSD-Register</translation>
    </message>
    <message>
        <source>The kernel offers the ATSD register of a bridge as a region of the device. Firmware before skiboot 6.2 describes one register per processor only; the region of the other bridges is then empty, and QEMU aborts on it.</source>
        <translation>Der Kernel bietet das ATSD-Register einer Brücke als Region des Geräts an. Firmware vor skiboot 6.2 beschreibt nur ein Register je Prozessor; die Region der anderen Brücken ist dann leer, und QEMU bricht daran ab.</translation>
    </message>
    <message>
        <source>A GPU without all of its NVLink bridges</source>
        <translation>Eine GPU ohne alle ihre NVLink-Brücken</translation>
    </message>
    <message>
        <source>Without any bridge QEMU says &quot;No ATSD registers found&quot; and the guest gets GPU memory that it cannot use over NVLink. With some of them NVLink works with fewer links; this is reported as a warning.</source>
        <translation>Ohne jede Brücke meldet QEMU „No ATSD registers found“, und der Gast bekommt GPU-Speicher, den er nicht über NVLink benutzen kann. Mit einigen von ihnen arbeitet NVLink mit weniger Verbindungen; das wird als Warnung gemeldet.</translation>
    </message>
    <message>
        <source>Two GPUs with one target address</source>
        <translation>Zwei GPUs mit derselben Zieladresse</translation>
    </message>
    <message>
        <source>QEMU pairs GPUs and bridges by target address. Two GPUs with the same one on a vPHB make it abort. Firmware gives each its own, so this shows a damaged device tree or snapshot.</source>
        <translation>QEMU ordnet GPUs und Brücken nach der Zieladresse einander zu. Zwei GPUs mit derselben Zieladresse an einem vPHB lassen es abbrechen. Firmware gibt jeder eine eigene; dies deutet also auf einen beschädigten Gerätebaum oder eine beschädigte Momentaufnahme hin.</translation>
    </message>
    <message>
        <source>More than 3 NVLink bridges of one GPU</source>
        <translation>Mehr als 3 NVLink-Brücken einer GPU</translation>
    </message>
    <message>
        <source>QEMU keeps three links per GPU. At the fourth it says &quot;Found too many NVLink bridges per GPU&quot; and leaves NVLink2 out of the whole vPHB.</source>
        <translation>QEMU verwaltet drei Verbindungen je GPU. Bei der vierten meldet es „Found too many NVLink bridges per GPU“ und lässt NVLink2 am gesamten vPHB weg.</translation>
    </message>
    <message>
        <source>More than 8 ATSD registers on one vPHB</source>
        <translation>Mehr als 8 ATSD-Register an einem vPHB</translation>
    </message>
    <message>
        <source>A vPHB tells the guest of at most 8 ATSD registers, one per NVLink bridge. Those beyond are dropped, in most cases without a message.</source>
        <translation>Ein vPHB teilt dem Gast höchstens 8 ATSD-Register mit, eines je NVLink-Brücke. Weitere entfallen, meist ohne Meldung.</translation>
    </message>
    <message>
        <source>More than 6 NVLink GPUs on one vPHB</source>
        <translation>Mehr als 6 NVLink-GPUs an einem vPHB</translation>
    </message>
    <message>
        <source>QEMU keeps six GPUs per vPHB. At the seventh it leaves NVLink2 out of the whole vPHB.</source>
        <translation>QEMU verwaltet sechs GPUs je vPHB. Bei der siebten lässt es NVLink2 am gesamten vPHB weg.</translation>
    </message>
    <message>
        <source>More than 6 NVLink GPUs in the virtual machine</source>
        <translation>Mehr als 6 NVLink-GPUs in der virtuellen Maschine</translation>
    </message>
    <message>
        <source>The memory of each GPU becomes a NUMA node of the guest. QEMU prepares six of them; from the seventh on the associativity is all zero, and far beyond that QEMU reads outside of its table.</source>
        <translation>Der Speicher jeder GPU wird ein NUMA-Knoten des Gasts. QEMU bereitet sechs davon vor; ab dem siebten besteht die Assoziativität nur aus Nullen, und weit darüber hinaus liest QEMU außerhalb seiner Tabelle.</translation>
    </message>
    <message>
        <source>GPU memory that is larger than its window</source>
        <translation>GPU-Speicher, der größer ist als sein Adressfenster</translation>
    </message>
    <message>
        <source>Every vPHB has 2 TiB of the guest&apos;s address space for the memory of its GPUs, and a V100 takes 128 GiB of it. QEMU does not look whether it fits: what is too much goes on where the window of the next vPHB is.</source>
        <translation>Jeder vPHB hat 2 TiB des Adressraums des Gasts für den Speicher seiner GPUs, und eine V100 belegt davon 128 GiB. QEMU prüft nicht, ob das passt: Was zu viel ist, setzt sich dort fort, wo das Adressfenster des nächsten vPHB liegt.</translation>
    </message>
    <message>
        <source>Memory BARs that are larger than their window</source>
        <translation>Speicher-BARs, die größer sind als ihr Adressfenster</translation>
    </message>
    <message>
        <source>Every vPHB has a window of 1 TiB for 64-bit BARs and one of 2 GiB for 32-bit BARs and expansion ROMs. BARs are aligned to their own size. What does not fit gets no address from the guest&apos;s firmware, and the device does not work.</source>
        <translation>Jeder vPHB hat ein Adressfenster von 1 TiB für 64-Bit-BARs und eines von 2 GiB für 32-Bit-BARs und Erweiterungs-ROMs. BARs sind an ihrer eigenen Größe ausgerichtet. Was nicht passt, bekommt von der Firmware des Gasts keine Adresse, und das Gerät funktioniert nicht.</translation>
    </message>
    <message>
        <source>A GPU whose NVLink is not described completely</source>
        <translation>Eine GPU, deren NVLink nicht vollständig beschrieben ist</translation>
    </message>
    <message>
        <source>The kernel&apos;s vfio-pci offers NVLink2 only for a GPU with a target address, a memory node and bridges in the host&apos;s device tree. Others are plain PCI devices in the guest.</source>
        <translation>Das vfio-pci des Kernels bietet NVLink2 nur für eine GPU mit Zieladresse, Speicherknoten und Brücken im Gerätebaum des Hosts. Andere sind im Gast einfache PCI-Geräte.</translation>
    </message>
    <message>
        <source>GPUs apart that could be linked directly</source>
        <translation>Getrennte GPUs, die direkt verbunden sein könnten</translation>
    </message>
    <message>
        <source>The GPUs of one socket are linked to each other by NVLink, and these links work in a guest that has both ends. A GPU without any of its peers beside other GPUs costs that speed where the plan could have a peer of those instead.</source>
        <translation>Die GPUs eines Sockels sind untereinander über NVLink verbunden, und diese Verbindungen arbeiten in einem Gast, der beide Enden hat. Eine GPU, die ohne eine der mit ihr verbundenen GPUs neben anderen im Plan steht, kostet diese Geschwindigkeit, wo der Plan stattdessen eine mit jenen verbundene GPU enthalten könnte.</translation>
    </message>
    <message>
        <source>NVLink2 devices cannot be unplugged</source>
        <translation>NVLink2-Geräte können nicht im Betrieb entfernt werden</translation>
    </message>
    <message>
        <source>QEMU refuses to unplug NVLink2 devices from a running virtual machine (&quot;Cannot unplug NVLink2 devices&quot;), so GPUs and bridges stay until it ends. This is reported where a plan has room for memory to be added at run time.</source>
        <translation>QEMU lehnt es ab, NVLink2-Geräte aus einer laufenden virtuellen Maschine zu entfernen („Cannot unplug NVLink2 devices“); GPUs und Brücken bleiben daher, bis sie endet. Das wird gemeldet, wo ein Plan Platz für Speicher hat, der im laufenden Betrieb hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Give vPHB %1 windows of the usual sizes</source>
        <translation>vPHB %1 Adressfenster der üblichen Größen geben</translation>
    </message>
    <message>
        <source>vPHB %1 has an MMIO32 window of %2 beside an MMIO64 window. A window of 32-bit addresses can be %3 at most, and QEMU would not start. Make it smaller.</source>
        <translation>vPHB %1 hat neben einem MMIO64-Adressfenster ein MMIO32-Adressfenster von %2. Ein Fenster mit 32-Bit-Adressen kann höchstens %3 groß sein, und QEMU würde nicht starten. Das Fenster verkleinern.</translation>
    </message>
    <message>
        <source>In the guest&apos;s address space %1 and %2 share addresses (from %3 on). QEMU starts all the same, and the guest reaches only one of them there. Make the windows smaller, use other indices or less memory.</source>
        <translation>Im Adressraum des Gasts belegen %1 und %2 dieselben Adressen (ab %3). QEMU startet trotzdem, und der Gast erreicht dort nur eines von beiden. Die Adressfenster verkleinern, andere Indizes oder weniger Speicher verwenden.</translation>
    </message>
    <message>
        <source>Take %1 instead of %2</source>
        <translation>%1 statt %2 nehmen</translation>
    </message>
    <message>
        <source>%1 has NVLinks only to GPUs that the plan leaves out, so it reaches the other GPUs of the virtual machine through the processors. %2 has direct NVLinks to %3, which is in the plan: with it GPU to GPU traffic would be faster.</source>
        <translation>%1 hat NVLinks nur zu GPUs, die der Plan weglässt, und erreicht die anderen GPUs der virtuellen Maschine daher über die Prozessoren. %2 hat direkte NVLinks zu %3 im Plan: Damit wäre der Datenverkehr von GPU zu GPU schneller.</translation>
    </message>
    <message>
        <source>Pin the vCPUs beside the GPUs</source>
        <translation>Die vCPUs Prozessoren bei den GPUs fest zuordnen</translation>
    </message>
    <message>
        <source>Leave out the processors that the host does not have</source>
        <translation>Die Prozessoren weglassen, die der Host nicht hat</translation>
    </message>
    <message>
        <source>Pin each vCPU once</source>
        <translation>Jede vCPU nur einmal fest zuordnen</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned to the processors %2, of which the host has none. It would refuse to run them there. Choose from its processors %3.</source>
        <translation>Die vCPUs %1 sind den Prozessoren %2 fest zugeordnet, von denen der Host keinen hat. Er würde es ablehnen, sie dort auszuführen. Aus seinen Prozessoren %3 wählen.</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned to the processors %2, but the host does not have %3. They share the others.</source>
        <translation>Die vCPUs %1 sind den Prozessoren %2 fest zugeordnet, aber die Prozessoren %3 hat der Host nicht. Die vCPUs teilen sich die übrigen.</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned more than once; what the plan says first counts.</source>
        <translation>Die vCPUs %1 sind mehr als einmal fest zugeordnet; es gilt die erste Angabe im Plan.</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned, but the machine has %2 vCPUs, which count from 0.</source>
        <translation>Die vCPUs %1 sind fest zugeordnet, aber die Maschine hat %2 vCPUs, die ab 0 gezählt werden.</translation>
    </message>
    <message>
        <source>The vCPUs %1 may run on processors that are not beside the plan&apos;s GPUs, from where they reach the GPUs and their memory more slowly. The processors %2 are beside them.</source>
        <translation>Die vCPUs %1 können auf Prozessoren laufen, die nicht bei den GPUs des Plans liegen; von dort erreichen sie die GPUs und deren Speicher langsamer. Die Prozessoren %2 liegen bei ihnen.</translation>
    </message>
    <message>
        <source>A device that the host does not have</source>
        <translation>Ein Gerät, das der Host nicht hat</translation>
    </message>
    <message>
        <source>QEMU opens every device of the plan when it starts and stops with &quot;no such host device&quot; where one is missing. Addresses differ between machines and firmware versions, so this is what a plan made for another host shows first.</source>
        <translation>QEMU öffnet beim Start jedes Gerät des Plans und endet mit „no such host device“, wo eines fehlt. Adressen unterscheiden sich zwischen Rechnern und Firmware-Versionen; deshalb zeigt sich ein für einen anderen Host erstellter Plan zuerst hieran.</translation>
    </message>
    <message>
        <source>A device that cannot be given to a virtual machine</source>
        <translation>Ein Gerät, das nicht an eine virtuelle Maschine übergeben werden kann</translation>
    </message>
    <message>
        <source>vfio-pci hands out IOMMU groups. PCI bridges and root ports stay with the host, and a device without a group cannot be isolated from it.</source>
        <translation>vfio-pci gibt IOMMU-Gruppen weiter. PCI-Brücken und Root-Ports bleiben beim Host, und ein Gerät ohne Gruppe lässt sich nicht von ihm isolieren.</translation>
    </message>
    <message>
        <source>A device that the plan has more than once</source>
        <translation>Ein Gerät, das der Plan mehr als einmal enthält</translation>
    </message>
    <message>
        <source>A host device can be opened by one virtual machine once. QEMU stops at the second occurrence.</source>
        <translation>Ein Gerät des Hosts kann nur von einer virtuellen Maschine und nur einmal geöffnet werden. QEMU endet beim zweiten Vorkommen.</translation>
    </message>
    <message>
        <source>Two vPHBs with one index</source>
        <translation>Zwei vPHBs mit demselben Index</translation>
    </message>
    <message>
        <source>The index of a vPHB decides its unit id and where its windows are in the guest&apos;s address space. QEMU stops at the second vPHB of an index.</source>
        <translation>Der Index eines vPHB bestimmt seine „unit id“ und die Lage seiner Adressfenster im Adressraum des Gasts. QEMU endet beim zweiten vPHB mit demselben Index.</translation>
    </message>
    <message>
        <source>A vPHB index above 30</source>
        <translation>Ein vPHB-Index über 30</translation>
    </message>
    <message>
        <source>Every vPHB has a 1 TiB window between 32 TiB and 64 TiB of the guest&apos;s address space, the first of which is shared by the small windows, so there are 31 of them. QEMU stops with &quot;index for PAPR PHB is too large&quot;.</source>
        <translation>Jeder vPHB hat ein Adressfenster von 1 TiB zwischen 32 TiB und 64 TiB im Adressraum des Gasts. Den ersten dieser Abschnitte teilen sich die kleinen Fenster, daher gibt es 31. QEMU endet mit „index for PAPR PHB is too large“.</translation>
    </message>
    <message>
        <source>A 32-bit window that is too large</source>
        <translation>Ein zu großes 32-Bit-Adressfenster</translation>
    </message>
    <message>
        <source>The MMIO32 window of a vPHB is at 2 GiB of 32-bit bus addresses, so it has 2 GiB at most. QEMU refuses a larger one beside an MMIO64 window.</source>
        <translation>Das MMIO32-Adressfenster eines vPHB liegt bei 2 GiB der 32-Bit-Busadressen und ist daher höchstens 2 GiB groß. Neben einem MMIO64-Adressfenster lehnt QEMU ein größeres ab.</translation>
    </message>
    <message>
        <source>Windows at the same addresses</source>
        <translation>Adressfenster an denselben Adressen</translation>
    </message>
    <message>
        <source>Every window of a vPHB and the memory have their place in the guest&apos;s address space, which is meant for the usual sizes. QEMU does not look whether windows that a user made larger, or very much memory, run into each other. With the layout &quot;proposed&quot; of an early version of NVLink2 passthrough they do from vPHB 6 on.</source>
        <translation>Jedes Adressfenster eines vPHB und der Speicher haben ihren Platz im Adressraum des Gasts, der für die üblichen Größen ausgelegt ist. QEMU prüft nicht, ob von Hand vergrößerte Fenster oder sehr viel Speicher sich überschneiden. Bei der Anordnung „proposed“ aus einer frühen Version des NVLink2-Passthrough ist das ab vPHB 6 der Fall.</translation>
    </message>
    <message>
        <source>A disk, network card or display on a vPHB that is not there</source>
        <translation>Eine Festplatte, Netzwerkkarte oder Anzeige an einem vPHB, den es nicht gibt</translation>
    </message>
    <message>
        <source>QEMU puts a card on a bus that exists. vPHB 0 always does; every other one has to be in the plan.</source>
        <translation>QEMU setzt eine Karte an einen vorhandenen Bus. vPHB 0 gibt es immer; jeder andere muss im Plan stehen.</translation>
    </message>
    <message>
        <source>Guest slots that are taken twice or out of sight</source>
        <translation>Steckplätze im Gast, die doppelt belegt oder nicht sichtbar sind</translation>
    </message>
    <message>
        <source>A guest slot is a device number and a function. Two devices cannot share one, and a guest looks at functions 1 to 7 only where function 0 of the same device number is there.</source>
        <translation>Ein Steckplatz im Gast besteht aus einer Gerätenummer und einer Funktion. Zwei Geräte können sich keinen teilen, und ein Gast sucht die Funktionen 1 bis 7 nur dort, wo Funktion 0 derselben Gerätenummer vorhanden ist.</translation>
    </message>
    <message>
        <source>A vPHB on a NUMA node that the guest does not have</source>
        <translation>Ein vPHB auf einem NUMA-Knoten, den der Gast nicht hat</translation>
    </message>
    <message>
        <source>A vPHB can be near one of the guest&apos;s own NUMA nodes. QEMU stops with &quot;Invalid NUMA node ID for PCI host bridge&quot; where the plan does not define that node.</source>
        <translation>Ein vPHB kann bei einem der NUMA-Knoten des Gasts liegen. QEMU endet mit „Invalid NUMA node ID for PCI host bridge“, wo der Plan diesen Knoten nicht definiert.</translation>
    </message>
    <message>
        <source>Give it %1 vCPUs</source>
        <translation>%1 vCPUs zuweisen</translation>
    </message>
    <message>
        <source>Use %1 cores of %2 threads</source>
        <translation>%1 Kerne mit je %2 Threads verwenden</translation>
    </message>
    <message>
        <source>The virtual machine has %1 vCPUs and the host %2 hardware threads. They would take turns, which slows all of them down. Give it fewer.</source>
        <translation>Die virtuelle Maschine hat %1 vCPUs und der Host %2 Hardware-Threads. Sie würden sich abwechseln, was alle verlangsamt. Weniger vCPUs zuweisen.</translation>
    </message>
    <message>
        <source>A core of the virtual machine has %1 threads, and one of the host %2. KVM runs the threads of a guest&apos;s core on one core of the host, so it may refuse, and they would take turns. Use at most %2.</source>
        <translation>Ein Kern der virtuellen Maschine hat %1 Threads, einer des Hosts %2. KVM führt die Threads eines Kerns des Gasts auf einem Kern des Hosts aus; es kann das daher ablehnen, und die Threads würden sich abwechseln. Höchstens %2 verwenden.</translation>
    </message>
    <message>
        <source>An emulated processor (accel &quot;tcg&quot;) has one thread per core, and the plan wants %1. QEMU would say &quot;TCG cannot support more than 1 thread/core on a pseries machine&quot; and stop. Use cores instead.</source>
        <translation>Ein emulierter Prozessor (accel „tcg“) hat einen Thread je Kern, der Plan verlangt %1. QEMU würde „TCG cannot support more than 1 thread/core on a pseries machine“ melden und enden. Stattdessen Kerne verwenden.</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>NVLink bridge %1</source>
        <translation>NVLink-Brücke %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take %1 with its bridges out of the plan</source>
        <translation>%1 samt Brücken aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>The rules of a check</source>
        <translation>Die Regeln einer Prüfung</translation>
    </message>
    <message>
        <source>A rule looks at a plan and a host and reports problems. An error means that QEMU would refuse the plan, crash, abort, or silently lose NVLink2; a warning that it runs, but not as one would want; an info is worth knowing. Given here is the gravest that a rule reports. A plan can waive a rule by its id, because odd set-ups are useful for debugging: its problems are then shown as waived and do not count as errors. What a scan could not tell is no problem.</source>
        <translation>Eine Regel betrachtet einen Plan und einen Host und meldet Probleme. Ein Fehler bedeutet, dass QEMU den Plan ablehnen, abstürzen, abbrechen oder NVLink2 stillschweigend verlieren würde; eine Warnung, dass er läuft, aber nicht wie gewünscht; ein Hinweis ist wissenswert. Angegeben ist hier der schwerste Grad, den eine Regel meldet. Ein Plan kann eine Regel über ihre Kennung aussetzen, weil ungewöhnliche Aufbauten bei der Fehlersuche nützlich sind: Ihre Probleme werden dann als ausgesetzt angezeigt und zählen nicht als Fehler. Was beim Einlesen nicht zu ermitteln war, gilt nicht als Problem.</translation>
    </message>
    <message>
        <source>Where it says &quot;shown on QEMU&quot;, a test of this repository lets the real QEMU do what the rule says, with simulated devices.</source>
        <translation>Wo „an QEMU nachgewiesen“ steht, lässt ein Test dieses Repositorys das echte QEMU mit simulierten Geräten tun, was die Regel sagt.</translation>
    </message>
    <message>
        <source>This page is the output of `redbudctl rules --markdown`.</source>
        <translation>Diese Seite ist die Ausgabe von `redbudctl rules --markdown`.</translation>
    </message>
    <message>
        <source>, shown on QEMU</source>
        <translation>, an QEMU nachgewiesen</translation>
    </message>
    <message>
        <source>Devices, vPHBs and slots</source>
        <translation>Geräte, vPHBs und Steckplätze</translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation>IOMMU-Gruppen</translation>
    </message>
    <message>
        <source>NVLink2</source>
        <translation>NVLink2</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die Maschine</translation>
    </message>
    <message>
        <source>Settings of the virtual machine</source>
        <translation>Einstellungen der virtuellen Maschine</translation>
    </message>
    <message>
        <source>On vPHB %1 several disks have the same SCSI target (%2). QEMU would not start. Give each a target of its own.</source>
        <translation>An vPHB %1 haben mehrere Festplatten dasselbe SCSI-Ziel (%2). QEMU würde nicht starten. Jeder ein eigenes Ziel geben.</translation>
    </message>
    <message>
        <source>Give every SCSI disk on vPHB %1 a target of its own</source>
        <translation>Jeder SCSI-Festplatte an vPHB %1 ein eigenes Ziel geben</translation>
    </message>
    <message>
        <source>The plan starts with the firmware VOF, which QEMU has from %1.%2 on. This QEMU would not start. Use SLOF.</source>
        <translation>Der Plan startet mit der Firmware VOF, die QEMU erst ab %1.%2 hat. Dieses QEMU würde nicht starten. SLOF verwenden.</translation>
    </message>
    <message>
        <source>Use the firmware SLOF</source>
        <translation>Die Firmware SLOF verwenden</translation>
    </message>
    <message>
        <source>The display listens on %1, port %2, without a password, so everyone who reaches this address can see and use the virtual machine. Let it listen on 127.0.0.1 and reach it through ssh, or name a file with a password.</source>
        <translation>Die Anzeige lauscht an %1, Port %2, ohne Passwort; wer diese Adresse erreicht, kann die virtuelle Maschine also sehen und benutzen. Die Anzeige an 127.0.0.1 lauschen lassen und über ssh erreichen oder eine Datei mit einem Passwort angeben.</translation>
    </message>
    <message>
        <source>Let the display listen on 127.0.0.1</source>
        <translation>Die Anzeige an 127.0.0.1 lauschen lassen</translation>
    </message>
    <message>
        <source>QEMU gets further arguments, which Redbud hands on as they are and cannot check: %1.</source>
        <translation>QEMU erhält weitere Argumente, die Redbud unverändert weiterreicht und nicht prüfen kann: %1.</translation>
    </message>
    <message>
        <source>vCPUs pinned to processors that the host does not have</source>
        <translation>vCPUs, die Prozessoren zugeordnet sind, die der Host nicht hat</translation>
    </message>
    <message>
        <source>Redbud pins the threads of the vCPUs after QEMU has started. Linux refuses where none of the processors is there and online. Where some are, it leaves out the others, which is reported as a warning.</source>
        <translation>Redbud ordnet die Threads der vCPUs nach dem Start von QEMU fest zu. Linux lehnt das ab, wo keiner der Prozessoren vorhanden und online ist. Wo einige es sind, lässt es die anderen weg; das wird als Warnung gemeldet.</translation>
    </message>
    <message>
        <source>vCPUs that are pinned twice or not there</source>
        <translation>vCPUs, die doppelt zugeordnet oder nicht vorhanden sind</translation>
    </message>
    <message>
        <source>A vCPU runs where the first entry that names it says. An entry for vCPUs that the machine does not have does nothing.</source>
        <translation>Eine vCPU läuft dort, wo es der erste Eintrag angibt, der sie nennt. Ein Eintrag für vCPUs, die die Maschine nicht hat, bewirkt nichts.</translation>
    </message>
    <message>
        <source>vCPUs pinned away from the GPUs</source>
        <translation>vCPUs, die Prozessoren fern der GPUs zugeordnet sind</translation>
    </message>
    <message>
        <source>A GPU has its NVLinks to one processor. From the other one, its registers and its memory are reached through the link between the processors.</source>
        <translation>Eine GPU hat ihre NVLinks zu einem Prozessor. Vom anderen aus werden ihre Register und ihr Speicher über die Verbindung zwischen den Prozessoren erreicht.</translation>
    </message>
    <message>
        <source>Memory from a NUMA node that the host does not have</source>
        <translation>Speicher von einem NUMA-Knoten, den der Host nicht hat</translation>
    </message>
    <message>
        <source>QEMU takes the memory from the NUMA nodes of the host that the plan names. It stops with &quot;cannot bind memory to host NUMA nodes&quot; where the host has none of them. Where it has some, Linux leaves out the others, which is reported as a warning.</source>
        <translation>QEMU nimmt den Speicher von den NUMA-Knoten des Hosts, die der Plan nennt. Es endet mit „cannot bind memory to host NUMA nodes“, wo der Host keinen davon hat. Wo er einige hat, lässt Linux die anderen weg; das wird als Warnung gemeldet.</translation>
    </message>
    <message>
        <source>Memory from a GPU</source>
        <translation>Speicher von einer GPU</translation>
    </message>
    <message>
        <source>With the host&apos;s driver loaded, the memory of a GPU is a NUMA node of the host, from 255 downwards. It cannot be the memory of a virtual machine that the GPU itself is passed to, and QEMU has no nodes above 127: it stops with &quot;Invalid host-nodes value&quot;.</source>
        <translation>Mit dem geladenen Treiber des Hosts ist der Speicher einer GPU ein NUMA-Knoten des Hosts, von 255 abwärts. Er kann nicht der Speicher einer virtuellen Maschine sein, an die die GPU selbst durchgereicht wird, und QEMU kennt keine Knoten über 127: Es endet mit „Invalid host-nodes value“.</translation>
    </message>
    <message>
        <source>SCSI disks with one target</source>
        <translation>SCSI-Festplatten mit demselben Ziel</translation>
    </message>
    <message>
        <source>The SCSI disks of a vPHB are on one controller, where each has a target. QEMU stops with &quot;lun already used&quot; at the second disk of a target.</source>
        <translation>Die SCSI-Festplatten eines vPHB hängen an einem Controller, an dem jede ein Ziel hat. QEMU endet mit „lun already used“ bei der zweiten Festplatte eines Ziels.</translation>
    </message>
    <message>
        <source>Firmware that this QEMU does not have</source>
        <translation>Firmware, die dieses QEMU nicht hat</translation>
    </message>
    <message>
        <source>VOF, which starts a given kernel without a firmware of its own, is in QEMU from 6.1 on. Checked where it is known which QEMU runs the plan.</source>
        <translation>VOF, das einen angegebenen Kernel ohne eigene Firmware startet, ist in QEMU ab 6.1 enthalten. Wird geprüft, wo bekannt ist, welches QEMU den Plan ausführt.</translation>
    </message>
    <message>
        <source>A display that everyone can use</source>
        <translation>Eine Anzeige, die alle benutzen können</translation>
    </message>
    <message>
        <source>A display of VNC or SPICE without a password is open to everyone who reaches the address on which it listens. On a loopback address these are the users of the host.</source>
        <translation>Eine VNC- oder SPICE-Anzeige ohne Passwort steht allen offen, die die Adresse erreichen, an der sie lauscht. Bei einer Loopback-Adresse sind das die Benutzer des Hosts.</translation>
    </message>
    <message>
        <source>Arguments of QEMU that Redbud does not know</source>
        <translation>QEMU-Argumente, die Redbud nicht kennt</translation>
    </message>
    <message>
        <source>What a plan gives QEMU as further arguments comes last on its command line. It can contradict the rest of the plan, take slots, or change the guest&apos;s tree, and no prediction and no other rule looks at it.</source>
        <translation>Was ein Plan QEMU als weitere Argumente gibt, steht am Ende der Befehlszeile. Es kann dem übrigen Plan widersprechen, Steckplätze belegen oder den Gerätebaum des Gasts ändern, und keine Vorhersage und keine andere Regel berücksichtigt es.</translation>
    </message>
    <message>
        <source>Give everything on vPHB %1 a slot of its own</source>
        <translation>Allem an vPHB %1 einen eigenen Steckplatz geben</translation>
    </message>
    <message>
        <source>On vPHB %1 several devices are in the same guest slot (%2). QEMU would not start.</source>
        <translation>An vPHB %1 sind mehrere Geräte im selben Steckplatz des Gasts (%2). QEMU würde nicht starten.</translation>
    </message>
    <message>
        <source>On vPHB %1 there is nothing in function 0 beside %2, so the guest would never see what is there.</source>
        <translation>An vPHB %1 ist neben %2 nichts in Funktion 0, daher würde der Gast nie sehen, was dort ist.</translation>
    </message>
    <message>
        <source>Give each a slot of its own.</source>
        <translation>Jedem einen eigenen Steckplatz geben.</translation>
    </message>
    <message>
        <source>Give it index %1</source>
        <translation>Index %1 vergeben</translation>
    </message>
    <message>
        <source>Two vPHBs have index %1. The index decides where a vPHB is in the guest&apos;s address space, so QEMU would not start. Give one of them another index.</source>
        <translation>Zwei vPHBs haben den Index %1. Der Index bestimmt, wo ein vPHB im Adressraum des Gasts liegt, daher würde QEMU nicht starten. Einem von beiden einen anderen Index geben.</translation>
    </message>
    <message>
        <source>vPHB index %1 is too large: the guest&apos;s address space has room for indices 0 to %2, and QEMU would not start. Give it a smaller one.</source>
        <translation>Der vPHB-Index %1 ist zu groß: Der Adressraum des Gasts hat Platz für die Indizes 0 bis %2, und QEMU würde nicht starten. Einen kleineren vergeben.</translation>
    </message>
    <message>
        <source>A disk, network card or display is on vPHB %1, which the plan does not have, so QEMU would not find its bus. Add that vPHB, or move it.</source>
        <translation>Eine Festplatte, Netzwerkkarte oder Anzeige ist an vPHB %1, den der Plan nicht hat; QEMU würde ihren Bus daher nicht finden. Diesen vPHB hinzufügen oder das Gerät verschieben.</translation>
    </message>
    <message>
        <source>Add vPHB %1</source>
        <translation>vPHB %1 hinzufügen</translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, but the plan defines no guest NUMA nodes. QEMU would not start. Leave the node open, or define it.</source>
        <translation>vPHB %1 ist dem NUMA-Knoten %2 des Gasts zugewiesen, aber der Plan definiert keine NUMA-Knoten des Gasts. QEMU würde nicht starten. Den Knoten offenlassen oder definieren.</translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, which the plan does not define. QEMU would not start. Leave the node open, or define it.</source>
        <translation>vPHB %1 ist dem NUMA-Knoten %2 des Gasts zugewiesen, den der Plan nicht definiert. QEMU würde nicht starten. Den Knoten offenlassen oder definieren.</translation>
    </message>
    <message>
        <source>The devices on vPHB %1 have %2 of memory BARs for its %3 window, which is %4. The guest&apos;s firmware finds no place for some of them, and these devices do not work. Move or remove %5.</source>
        <translation>Die Geräte an vPHB %1 haben Speicher-BARs von zusammen %2 für sein %3-Adressfenster, das %4 groß ist. Die Firmware des Gasts findet für einige keinen Platz, und diese Geräte funktionieren nicht. %5 verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>The memory apertures of the GPUs on vPHB %1 are %2 together, but its window for them is %3. QEMU would put the rest into the window of the next vPHB, where memory of two GPUs may be at one address. Move or remove %4.</source>
        <translation>Die Speicherbereiche (Aperturen) der GPUs an vPHB %1 sind zusammen %2 groß, sein Adressfenster dafür aber %3. QEMU würde den Rest in das Adressfenster des nächsten vPHB legen, wo dann der Speicher zweier GPUs an derselben Adresse liegen kann. %4 verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>Give the virtual machine the %1 of its NUMA nodes</source>
        <translation>Der virtuellen Maschine die %1 ihrer NUMA-Knoten geben</translation>
    </message>
    <message>
        <source>Share the memory out evenly between the NUMA nodes</source>
        <translation>Den Speicher gleichmäßig auf die NUMA-Knoten verteilen</translation>
    </message>
    <message>
        <source>Share the vCPUs out evenly between the NUMA nodes</source>
        <translation>Die vCPUs gleichmäßig auf die NUMA-Knoten verteilen</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes have %1 of memory together, and the virtual machine has %2. QEMU starts only where both are the same. Change the nodes or the machine.</source>
        <translation>Die NUMA-Knoten des Gasts haben zusammen %1 Speicher, die virtuelle Maschine hat %2. QEMU startet nur, wenn beides gleich ist. Die Knoten oder die Maschine ändern.</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes have %1 vCPUs together, and the virtual machine has %2. QEMU would not start. Give the nodes fewer.</source>
        <translation>Die NUMA-Knoten des Gasts haben zusammen %1 vCPUs, die virtuelle Maschine hat %2. QEMU würde nicht starten. Den Knoten weniger geben.</translation>
    </message>
    <message>
        <source>Guest NUMA node %1 begins in the middle of a core. The %2 threads of a core are on one node, and QEMU would not start. Give every node whole cores.</source>
        <translation>Der Gast-NUMA-Knoten %1 beginnt mitten in einem Kern. Die %2 Threads eines Kerns gehören zu einem Knoten; QEMU würde nicht starten. Jedem Knoten ganze Kerne geben.</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes have %1 of the %2 vCPUs. QEMU puts the others on node 0 and warns that later versions will refuse this. Share all of them out, or none.</source>
        <translation>Die NUMA-Knoten des Gasts haben %1 der %2 vCPUs. QEMU legt die übrigen auf Knoten 0 und warnt, dass spätere Versionen das ablehnen werden. Alle verteilen oder keine.</translation>
    </message>
    <message>
        <source>The guest has %1 NUMA nodes, and QEMU knows %2. It would not start. Remove some.</source>
        <translation>Der Gast hat %1 NUMA-Knoten, QEMU kennt %2. Sie würde nicht starten. Einige entfernen.</translation>
    </message>
    <message>
        <source>More than 128 NUMA nodes in the guest</source>
        <translation>Mehr als 128 NUMA-Knoten im Gast</translation>
    </message>
    <message>
        <source>QEMU has room for 128 NUMA nodes of a guest, those of GPU memory not counted, and stops with &quot;Max number of NUMA nodes reached&quot;.</source>
        <translation>QEMU hat Platz für 128 NUMA-Knoten eines Gasts, die des GPU-Speichers nicht mitgezählt, und bricht mit „Max number of NUMA nodes reached“ ab.</translation>
    </message>
    <message>
        <source>NUMA nodes with more or less memory than the machine</source>
        <translation>NUMA-Knoten mit mehr oder weniger Speicher als die Maschine</translation>
    </message>
    <message>
        <source>The memory of a virtual machine is that of its NUMA nodes. QEMU stops with &quot;total memory for NUMA nodes should equal RAM size&quot; where a plan says both and they differ.</source>
        <translation>Der Speicher einer virtuellen Maschine ist der ihrer NUMA-Knoten. QEMU bricht mit „total memory for NUMA nodes should equal RAM size“ ab, wenn ein Plan beides nennt und es sich unterscheidet.</translation>
    </message>
    <message>
        <source>NUMA nodes that do not share out the vCPUs</source>
        <translation>NUMA-Knoten, die die vCPUs nicht aufteilen</translation>
    </message>
    <message>
        <source>NUMA nodes have the vCPUs in a row. QEMU stops where they have more than there are, or where a core would be on two nodes. Where they leave some out, it puts these on node 0, which is reported as a warning; where no node has any, it spreads all of them.</source>
        <translation>NUMA-Knoten haben die vCPUs der Reihe nach. QEMU bricht ab, wenn sie mehr haben, als es gibt, oder wenn ein Kern auf zwei Knoten läge. Lassen sie einige aus, legt es diese auf Knoten 0, was als Warnung gemeldet wird; hat kein Knoten welche, verteilt es alle.</translation>
    </message>
    <message>
        <source>This host has no NVLink2 to give to a virtual machine. %1 %2 would be plain PCI devices in the guest.</source>
        <translation>Dieser Host hat kein NVLink2, das er einer virtuellen Maschine geben könnte. %1 %2 wären im Gast gewöhnliche PCI-Geräte.</translation>
    </message>
    <message>
        <source>The host is using it, though; free it first.</source>
        <translation>Der Host benutzt sie allerdings; sie zuerst freigeben.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>The kernel&apos;s release cannot be read</source>
        <translation>Die Kernel-Version kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another program is giving this virtual machine commands</source>
        <translation>Ein anderes Programm gibt dieser virtuellen Maschine Befehle</translation>
    </message>
    <message>
        <source>This virtual machine is watched by too many windows</source>
        <translation>Diese virtuelle Maschine wird von zu vielen Fenstern beobachtet</translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation>Vergleich mit dem Plan läuft</translation>
    </message>
    <message>
        <source>Ending it, because it is not what was planned</source>
        <translation>Die virtuelle Maschine wird beendet, weil sie nicht dem Plan entspricht</translation>
    </message>
    <message>
        <source>Letting the guest run</source>
        <translation>Gast wird gestartet</translation>
    </message>
    <message>
        <source>The launch was stopped</source>
        <translation>Der Start wurde abgebrochen</translation>
    </message>
    <message>
        <source>QEMU ended before the guest ran: %1. %2%3</source>
        <translation>QEMU endete, bevor der Gast lief: %1. %2%3</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Es kam keine Meldung.</translation>
    </message>
    <message>
        <source>Starting QEMU</source>
        <translation>QEMU wird gestartet</translation>
    </message>
    <message>
        <source>QEMU has to lock %1 of memory, and the limit of this user is lower. Raise it in /etc/security/limits.conf (memlock), or let Redbud&apos;s helper do it</source>
        <translation>QEMU muss %1 Speicher sperren, und die Grenze dieses Benutzers ist niedriger. Sie in /etc/security/limits.conf anheben (memlock) oder das Hilfsprogramm von Redbud damit beauftragen</translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already</source>
        <translation>Eine virtuelle Maschine dieses Namens läuft bereits</translation>
    </message>
    <message>
        <source>There is no running virtual machine of this name</source>
        <translation>Es läuft keine virtuelle Maschine dieses Namens</translation>
    </message>
    <message>
        <source>This virtual machine has not ended yet</source>
        <translation>Diese virtuelle Maschine ist noch nicht beendet</translation>
    </message>
    <message>
        <source>Its devices could not be handed back to their drivers; the end of its log says why. Put that right and run `redbudctl unbind`</source>
        <translation>Die Geräte konnten nicht an ihre Treiber zurückgegeben werden; das Ende des Protokolls nennt den Grund. Die Ursache beheben und `redbudctl unbind` ausführen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>QEMU gave up (%1)</source>
        <translation>QEMU hat aufgegeben (%1)</translation>
    </message>
    <message>
        <source>killed (%1)</source>
        <translation>gewaltsam beendet (%1)</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>abgestürzt (%1)</translation>
    </message>
    <message>
        <source>Stopped waiting; the virtual machine goes on</source>
        <translation>Es wird nicht länger gewartet; die virtuelle Maschine läuft weiter</translation>
    </message>
    <message>
        <source>The virtual machine has not ended in time</source>
        <translation>Die virtuelle Maschine wurde nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>Ending QEMU</source>
        <translation>QEMU wird beendet</translation>
    </message>
    <message>
        <source>QEMU does not listen; killing it</source>
        <translation>QEMU reagiert nicht und wird gewaltsam beendet</translation>
    </message>
    <message>
        <source>QEMU cannot be killed: it waits for the kernel. Look at the host&apos;s log</source>
        <translation>QEMU lässt sich nicht gewaltsam beenden: Es wartet auf den Kernel. Das Protokoll des Hosts ansehen</translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off</source>
        <translation>Gast wird gebeten, sich auszuschalten</translation>
    </message>
    <message>
        <source>Handing the devices back</source>
        <translation>Geräte werden zurückgegeben</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> (Laufzeit %1)</translation>
    </message>
    <message>
        <source>; its devices are still bound, see its log</source>
        <translation>; die Geräte sind noch gebunden, siehe Protokoll</translation>
    </message>
    <message>
        <source>, simulated devices</source>
        <translation>, simulierte Geräte</translation>
    </message>
    <message>
        <source>, without its supervisor: its end will not be recorded</source>
        <translation>, ohne Supervisor: das Ende wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The folder for running virtual machines cannot be made (%1)</source>
        <translation>Der Ordner für laufende virtuelle Maschinen kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>Others could write into this folder, so it is not used</source>
        <translation>Andere könnten in diesen Ordner schreiben, daher wird er nicht benutzt</translation>
    </message>
    <message>
        <source>A virtual machine needs a name</source>
        <translation>Eine virtuelle Maschine braucht einen Namen</translation>
    </message>
    <message>
        <source>This name is too long for a virtual machine: the path of its sockets would have more than 107 bytes</source>
        <translation>Dieser Name ist für eine virtuelle Maschine zu lang: Der Pfad ihrer Sockets wäre länger als 107 Byte</translation>
    </message>
    <message>
        <source>This is not the record of a virtual machine, or one of another version of Redbud</source>
        <translation>Dies ist keine Aufzeichnung einer virtuellen Maschine oder eine einer anderen Version von Redbud</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor is not installed</source>
        <translation>Der Supervisor von Redbud ist nicht installiert</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor cannot be started (%1)</source>
        <translation>Der Supervisor von Redbud kann nicht gestartet werden (%1)</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor ended unexpectedly</source>
        <translation>Der Supervisor von Redbud endete unerwartet</translation>
    </message>
    <message>
        <source>QEMU cannot be started (%1)</source>
        <translation>QEMU kann nicht gestartet werden (%1)</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor does not answer</source>
        <translation>Der Supervisor von Redbud antwortet nicht</translation>
    </message>
    <message>
        <source>The virtual machine does not have this device.</source>
        <translation>Die virtuelle Maschine hat dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>QEMU cannot unplug NVLink2 devices: the guest&apos;s firmware has described their memory as a part of the machine. Shut the virtual machine down and change the plan.</source>
        <translation>QEMU kann NVLink2-Geräte nicht im Betrieb entfernen: Die Firmware des Gasts hat ihren Speicher als Teil der Maschine beschrieben. Die virtuelle Maschine herunterfahren und den Plan ändern.</translation>
    </message>
    <message>
        <source>The guest does not let go of the device</source>
        <translation>Der Gast gibt das Gerät nicht frei</translation>
    </message>
    <message>
        <source>Stopped waiting; the guest may still let go of the device</source>
        <translation>Es wird nicht länger gewartet; der Gast gibt das Gerät möglicherweise noch frei</translation>
    </message>
    <message>
        <source>The guest has not let go of the device yet; it may still do so</source>
        <translation>Der Gast hat das Gerät noch nicht freigegeben; möglicherweise tut er es noch</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>The console cannot be reached</source>
        <translation>Die Konsole ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Devices that are bound for it stay so; &quot;redbudctl unbind&quot; puts them back</source>
        <translation>Geräte, die dafür gebunden sind, bleiben es; „redbudctl unbind“ gibt sie zurück</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This is not a size. Write a whole number and K, M, G or T, such as 384G</source>
        <translation>Das ist keine Größe. Schreiben Sie eine ganze Zahl und K, M, G oder T, etwa 384G</translation>
    </message>
    <message>
        <source>%1 of what? Write %1M or %1G</source>
        <translation>%1 wovon? Schreiben Sie %1M oder %1G</translation>
    </message>
    <message>
        <source>This is not a list of processors. Write it like 0-7,16</source>
        <translation>Das ist keine Liste von Prozessoren. Schreiben Sie sie wie 0-7,16</translation>
    </message>
    <message>
        <source>This is not a list of NUMA nodes. Write it like 0,8</source>
        <translation>Das ist keine Liste von NUMA-Knoten. Schreiben Sie sie wie 0,8</translation>
    </message>
    <message>
        <source>No host has a NUMA node above %1</source>
        <translation>Kein Host hat einen NUMA-Knoten über %1</translation>
    </message>
    <message>
        <source>This is not a slot. Write device and function in hex, from 00.0 to 1f.7</source>
        <translation>Das ist kein Steckplatz. Schreiben Sie Gerät und Funktion hexadezimal, von 00.0 bis 1f.7</translation>
    </message>
    <message>
        <source>From these nodes only</source>
        <translation>Nur von diesen Knoten</translation>
    </message>
    <message>
        <source>From these nodes first</source>
        <translation>Zuerst von diesen Knoten</translation>
    </message>
    <message>
        <source>From these nodes in turn</source>
        <translation>Reihum von diesen Knoten</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>vPHB %1 (not in the plan)</source>
        <translation>vPHB %1 (nicht im Plan)</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quotation mark of the command line is never closed</source>
        <translation>Ein Anführungszeichen der Befehlszeile wird nie geschlossen</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The snapshot cannot be opened: %1</source>
        <translation>Die Momentaufnahme kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>This is not a snapshot of Redbud</source>
        <translation>Dies ist keine Momentaufnahme von Redbud</translation>
    </message>
    <message>
        <source>The snapshot is larger than any host needs</source>
        <translation>Die Momentaufnahme ist größer, als irgendein Host es erfordert</translation>
    </message>
    <message>
        <source>The snapshot is damaged: %1</source>
        <translation>Die Momentaufnahme ist beschädigt: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>The snapshot has an entry without a usable name</source>
        <translation>Die Momentaufnahme hat einen Eintrag ohne brauchbaren Namen</translation>
    </message>
    <message>
        <source>The snapshot has an absolute path</source>
        <translation>Die Momentaufnahme hat einen absoluten Pfad</translation>
    </message>
    <message>
        <source>The snapshot has a path that leads out of it</source>
        <translation>Die Momentaufnahme hat einen Pfad, der aus ihr hinausführt</translation>
    </message>
    <message>
        <source>The snapshot has a link without a usable target</source>
        <translation>Die Momentaufnahme hat einen symbolischen Link ohne brauchbares Ziel</translation>
    </message>
    <message>
        <source>The snapshot has an entry below a file</source>
        <translation>Die Momentaufnahme hat einen Eintrag unterhalb einer Datei</translation>
    </message>
    <message>
        <source>The snapshot cannot be made: %1</source>
        <translation>Die Momentaufnahme kann nicht erstellt werden: %1</translation>
    </message>
</context>
<context>
    <name>SocketItem</name>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>The driver vfio-pci is not loaded; load it with &quot;modprobe vfio-pci&quot; before devices are bound.</source>
        <translation>Der Treiber vfio-pci ist nicht geladen; ihn mit „modprobe vfio-pci“ laden, bevor Geräte gebunden werden.</translation>
    </message>
    <message>
        <source>This user may not open %1, so its virtual machines get no devices. Give the user access with a udev rule, or run as root.</source>
        <translation>Dieser Benutzer darf %1 nicht öffnen, daher bekommen seine virtuellen Maschinen keine Geräte. Ihm mit einer udev-Regel Zugriff geben oder als root arbeiten.</translation>
    </message>
    <message>
        <source>This is a POWER8 machine with NVLink 1: NVLink passthrough exists from POWER9 on.</source>
        <translation>Dies ist ein POWER8-Rechner mit NVLink 1: NVLink-Passthrough gibt es erst ab POWER9.</translation>
    </message>
    <message>
        <source>The device tree cannot be read, so nothing is known of NVLink. Look whether /sys/firmware/devicetree/base is there and readable.</source>
        <translation>Der Gerätebaum kann nicht gelesen werden, daher ist über NVLink nichts bekannt. Prüfen, ob /sys/firmware/devicetree/base vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <source>This is not an OpenPOWER machine: NVLink2 passthrough exists only on POWER9 hosts such as the AC922.</source>
        <translation>Dies ist kein OpenPOWER-Rechner: NVLink2-Passthrough gibt es nur auf POWER9-Hosts wie der AC922.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found.</source>
        <translation>Es wurde keine NVIDIA-GPU gefunden.</translation>
    </message>
    <message>
        <source>The firmware has NVLink bridges, but this kernel does not show them as PCI devices: Linux 5.13 removed them. Boot a kernel from 5.0 to 5.12.</source>
        <translation>Die Firmware hat NVLink-Brücken, aber dieser Kernel zeigt sie nicht als PCI-Geräte: Linux 5.13 hat sie entfernt. Einen Kernel von 5.0 bis 5.12 booten.</translation>
    </message>
    <message>
        <source>No GPU is connected to the processor by NVLink2; that takes a Tesla V100 SXM2 in a machine such as the AC922.</source>
        <translation>Keine GPU ist über NVLink2 mit dem Prozessor verbunden; das erfordert eine Tesla V100 SXM2 in einem Rechner wie der AC922.</translation>
    </message>
    <message>
        <source>%1 has no complete NVLink2 description in the device tree and can be passed as a plain PCI device only.</source>
        <translation>%1 hat keine vollständige NVLink2-Beschreibung im Gerätebaum und kann nur als einfaches PCI-Gerät durchgereicht werden.</translation>
    </message>
    <message>
        <source>These NVLink bridges have no ATSD register: %1. Firmware before skiboot 6.2 gives one per NPU, which Linux shares from 5.7 on: update the firmware, or boot a kernel from 5.7 to 5.12.</source>
        <translation>Diese NVLink-Brücken haben kein ATSD-Register: %1. Firmware vor skiboot 6.2 stellt eines je NPU bereit, das Linux ab 5.7 gemeinsam nutzen lässt: die Firmware aktualisieren oder einen Kernel von 5.7 bis 5.12 booten.</translation>
    </message>
    <message>
        <source>vfio-pci offers the NVLink2 memory of these GPUs, as read from their regions: %1.</source>
        <translation>vfio-pci bietet den NVLink2-Speicher dieser GPUs, wie aus ihren Regionen gelesen: %1.</translation>
    </message>
    <message>
        <source>vfio-pci offers no NVLink2 memory, as read from the regions of %1: this kernel lacks it, or the kernel&apos;s log says &quot;Failed to setup NVIDIA NV2 RAM region&quot;. Boot a kernel from 5.0 to 5.12.</source>
        <translation>vfio-pci bietet keinen NVLink2-Speicher, wie aus den Regionen von %1 gelesen: Diesem Kernel fehlt die Funktion, oder sein Protokoll enthält „Failed to setup NVIDIA NV2 RAM region“. Einen Kernel von 5.0 bis 5.12 booten.</translation>
    </message>
    <message>
        <source>vfio-pci offers no NVLink2 memory for these GPUs: %1. Look for &quot;Failed to setup NVIDIA NV2 RAM region&quot; in the kernel&apos;s log.</source>
        <translation>vfio-pci bietet keinen NVLink2-Speicher für diese GPUs: %1. Im Kernel-Protokoll nach „Failed to setup NVIDIA NV2 RAM region“ suchen.</translation>
    </message>
    <message>
        <source>No PCI device is there that could be passed.</source>
        <translation>Es ist kein PCI-Gerät vorhanden, das durchgereicht werden könnte.</translation>
    </message>
    <message>
        <source>There are no IOMMU groups, so no device can be passed at all. Switch the IOMMU on in the firmware and for the kernel (intel_iommu=on on Intel machines), or look from outside of this virtual machine or container.</source>
        <translation>Es gibt keine IOMMU-Gruppen, daher kann gar kein Gerät durchgereicht werden. Die IOMMU in der Firmware und für den Kernel einschalten (intel_iommu=on auf Intel-Rechnern) oder von außerhalb dieser virtuellen Maschine oder dieses Containers nachsehen.</translation>
    </message>
    <message>
        <source>Linux %1 cannot bind devices to vfio-pci on POWER (&quot;probe failed with error -22&quot;), so no device can be passed at all. Boot an older or a newer kernel.</source>
        <translation>Linux %1 kann auf POWER keine Geräte an vfio-pci binden („probe failed with error -22“), daher kann gar kein Gerät durchgereicht werden. Einen älteren oder neueren Kernel booten.</translation>
    </message>
    <message>
        <source>Devices can be passed as plain PCI devices.</source>
        <translation>Geräte können als einfache PCI-Geräte durchgereicht werden.</translation>
    </message>
    <message>
        <source>Its GPUs can be passed as plain PCI devices, without NVLink.</source>
        <translation>Die GPUs können als einfache PCI-Geräte durchgereicht werden, ohne NVLink.</translation>
    </message>
    <message>
        <source>The kernel&apos;s release is unknown; NVLink2 passthrough needs Linux 5.0 to 5.12. Bind a GPU to vfio-pci and read its regions: redbudctl scan --regions.</source>
        <translation>Die Kernel-Version ist unbekannt; NVLink2-Passthrough erfordert Linux 5.0 bis 5.12. Eine GPU an vfio-pci binden und ihre Regionen lesen: redbudctl scan --regions.</translation>
    </message>
    <message>
        <source>Whether the kernel %1 supports NVLink2 passthrough is unknown: mainline has it from 5.0 to 5.12, and distributions add and remove features. Bind a GPU to vfio-pci and read its regions: redbudctl scan --regions.</source>
        <translation>Ob der Kernel %1 NVLink2-Passthrough unterstützt, ist unbekannt: Der offizielle Kernel (Mainline) hat es von 5.0 bis 5.12, und Distributionen fügen Funktionen hinzu oder entfernen sie. Eine GPU an vfio-pci binden und ihre Regionen lesen: redbudctl scan --regions.</translation>
    </message>
    <message>
        <source>Linux %1 is too new: NVLink2 passthrough was removed in 5.13. Boot a kernel from 5.0 to 5.12.</source>
        <translation>Linux %1 ist zu neu: NVLink2-Passthrough wurde in 5.13 entfernt. Einen Kernel von 5.0 bis 5.12 booten.</translation>
    </message>
    <message>
        <source>Linux %1 is too old: NVLink2 passthrough came with 5.0. Boot a kernel from 5.0 to 5.12.</source>
        <translation>Linux %1 ist zu alt: NVLink2-Passthrough kam mit 5.0. Einen Kernel von 5.0 bis 5.12 booten.</translation>
    </message>
</context>
<context>
    <name>SysrootError</name>
    <message>
        <source>There is no such file or directory</source>
        <translation>Eine solche Datei oder ein solches Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>This user may not read it</source>
        <translation>Dieser Benutzer hat kein Leserecht</translation>
    </message>
    <message>
        <source>Its links lead in a circle</source>
        <translation>Die symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Dies ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>Dies ist kein symbolischer Link</translation>
    </message>
    <message>
        <source>The file is larger than expected</source>
        <translation>Die Datei ist größer als erwartet</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The kernel does not answer</source>
        <translation>Der Kernel antwortet nicht</translation>
    </message>
</context>
<context>
    <name>TreeDifference</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation>%1: nur in %2</translation>
    </message>
    <message>
        <source>%1: %2 only in %3: %4</source>
        <translation>%1: %2 nur in %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 is %4 in %3 and %6 in %5</source>
        <translation>%1: %2 ist in %3 %4 und in %5 %6</translation>
    </message>
</context>
<context>
    <name>UdevMonitor</name>
    <message>
        <source>Changes of this machine cannot be followed (%1)</source>
        <translation>Änderungen an diesem Rechner können nicht verfolgt werden (%1)</translation>
    </message>
</context>
<context>
    <name>Unbind</name>
    <message>
        <source>Redbud has bound nothing, so there is nothing to put back.</source>
        <translation>Redbud hat nichts gebunden, daher gibt es nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>None of these devices was bound by Redbud.</source>
        <translation>Keines dieser Geräte wurde von Redbud gebunden.</translation>
    </message>
    <message>
        <source>The machine was restarted since, so the record is cleared: no device came up as Redbud had bound it.</source>
        <translation>Der Rechner wurde seitdem neu gestartet, daher ist die Aufzeichnung gelöscht: Kein Gerät ist so hochgekommen, wie Redbud es gebunden hatte.</translation>
    </message>
    <message>
        <source>%1. It still names devices that are back; &quot;redbudctl unbind&quot; puts that right when it can be written again.</source>
        <translation>%1. Sie nennt noch Geräte, die zurück sind; „redbudctl unbind“ bringt das in Ordnung, sobald sie wieder geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>VfioError</name>
    <message>
        <source>VFIO is not there; load it with &quot;modprobe vfio-pci&quot;</source>
        <translation>VFIO ist nicht vorhanden; es mit „modprobe vfio-pci“ laden</translation>
    </message>
    <message>
        <source>This user may not open VFIO</source>
        <translation>Dieser Benutzer darf VFIO nicht öffnen</translation>
    </message>
    <message>
        <source>The kernel speaks a version of VFIO that Redbud does not know (%1)</source>
        <translation>Der Kernel verwendet eine VFIO-Version, die Redbud nicht kennt (%1)</translation>
    </message>
    <message>
        <source>No device of this IOMMU group is bound to vfio-pci</source>
        <translation>Kein Gerät dieser IOMMU-Gruppe ist an vfio-pci gebunden</translation>
    </message>
    <message>
        <source>This user may not open the IOMMU group</source>
        <translation>Dieser Benutzer darf die IOMMU-Gruppe nicht öffnen</translation>
    </message>
    <message>
        <source>Another program has this IOMMU group open; look for a running QEMU</source>
        <translation>Ein anderes Programm hat diese IOMMU-Gruppe geöffnet; nach einem laufenden QEMU suchen</translation>
    </message>
    <message>
        <source>A device of this IOMMU group is still bound to a driver of the host, so VFIO does not give the group away (it is &quot;not viable&quot;)</source>
        <translation>Ein Gerät dieser IOMMU-Gruppe ist noch an einen Treiber des Hosts gebunden, daher gibt VFIO die Gruppe nicht heraus (sie ist „not viable“)</translation>
    </message>
    <message>
        <source>The kernel offers VFIO no IOMMU of a kind that Redbud knows; load vfio_iommu_spapr_tce on POWER, vfio_iommu_type1 elsewhere</source>
        <translation>Der Kernel bietet VFIO keine IOMMU einer Art, die Redbud kennt; auf POWER vfio_iommu_spapr_tce laden, sonst vfio_iommu_type1</translation>
    </message>
    <message>
        <source>The device is not bound to vfio-pci or not in this IOMMU group</source>
        <translation>Das Gerät ist nicht an vfio-pci gebunden oder nicht in dieser IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>Another program has the device open</source>
        <translation>Ein anderes Programm hat das Gerät geöffnet</translation>
    </message>
    <message>
        <source>VFIO does not permit it to this user</source>
        <translation>VFIO erlaubt das diesem Benutzer nicht</translation>
    </message>
    <message>
        <source>VFIO refused: %1</source>
        <translation>VFIO hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>What VFIO says of its regions makes no sense</source>
        <translation>Was VFIO über die Regionen des Geräts angibt, ist nicht plausibel</translation>
    </message>
</context>
<context>
    <name>VfioRegion</name>
    <message>
        <source>VFIO&apos;s description of region %1 makes no sense</source>
        <translation>Die Beschreibung der Region %1 durch VFIO ist nicht plausibel</translation>
    </message>
</context>
<context>
    <name>VmEvent</name>
    <message>
        <source>, no space left</source>
        <translation>, kein Speicherplatz mehr</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>The guest restarted itself%1</source>
        <translation>Der Gast hat sich neu gestartet%1</translation>
    </message>
    <message>
        <source>Was reset%1</source>
        <translation>Wurde zurückgesetzt%1</translation>
    </message>
    <message>
        <source>The guest was asked to switch itself off</source>
        <translation>Der Gast wurde gebeten, sich auszuschalten</translation>
    </message>
    <message>
        <source>The guest switched itself off%1</source>
        <translation>Der Gast hat sich ausgeschaltet%1</translation>
    </message>
    <message>
        <source>Is being ended%1</source>
        <translation>Wird beendet%1</translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panicked (%1)</source>
        <translation>Kernel-Panic im Gast (%1)</translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panicked and runs its crash kernel</source>
        <translation>Kernel-Panic im Gast; sein Crash-Kernel läuft</translation>
    </message>
    <message>
        <source>The disk %1 failed (%2)</source>
        <translation>Die Festplatte %1 hat einen Fehler gemeldet (%2)</translation>
    </message>
    <message>
        <source>The host&apos;s memory failed under the guest</source>
        <translation>Der Speicher des Hosts unter dem Gast ist fehlerhaft</translation>
    </message>
    <message>
        <source>A part of a device is unplugged</source>
        <translation>Ein Teil eines Geräts ist entfernt</translation>
    </message>
    <message>
        <source>%1 is unplugged</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>The guest did not let go of %1</source>
        <translation>Der Gast hat %1 nicht freigegeben</translation>
    </message>
</context>
<context>
    <name>VmState</name>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>the guest panicked</source>
        <translation>Kernel-Panic im Gast</translation>
    </message>
    <message>
        <source>paused: a disk failed</source>
        <translation>pausiert: Festplattenfehler</translation>
    </message>
    <message>
        <source>paused: an error of QEMU or a passed device</source>
        <translation>pausiert: ein Fehler von QEMU oder eines durchgereichten Geräts</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>QEMU does not answer</source>
        <translation>QEMU antwortet nicht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>ended, nobody knows how</source>
        <translation>beendet, Ursache unbekannt</translation>
    </message>
</context>
<context>
    <name>VmTexts</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>liest %1, schreibt %2</translation>
    </message>
    <message>
        <source>receives %1, sends %2</source>
        <translation>empfängt %1, sendet %2</translation>
    </message>
</context>
<context>
    <name>VphbItem</name>
    <message>
        <source>Empty. Drop devices here.</source>
        <translation>Leer. Geräte hier ablegen.</translation>
    </message>
</context>
<context>
    <name>redbud::AddressMapView</name>
    <message>
        <source>Picture of the guest&apos;s addresses</source>
        <translation>Bild der Adressen des Gasts</translation>
    </message>
    <message>
        <source>The table beside it says the same</source>
        <translation>Die Tabelle daneben enthält dieselben Angaben</translation>
    </message>
</context>
<context>
    <name>redbud::AddressModel</name>
    <message>
        <source>✗ shares addresses with %1</source>
        <translation>✗ belegt dieselben Adressen wie %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>redbud::AddressPanel</name>
    <message>
        <source>Addresses of the guest</source>
        <translation>Adressen des Gasts</translation>
    </message>
    <message>
        <source>Columns of the addresses</source>
        <translation>Spalten der Adressen</translation>
    </message>
    <message>
        <source>This plan cannot be placed; the problems say why</source>
        <translation>Dieser Plan lässt sich nicht anordnen; die Probleme nennen den Grund</translation>
    </message>
    <message>
        <source>✗ Parts of the guest share addresses</source>
        <translation>✗ Teile des Gasts belegen dieselben Adressen</translation>
    </message>
    <message>
        <source>Where everything of the guest is. In the picture each height follows the logarithm of the size; + and − zoom.</source>
        <translation>Wo alles im Gast liegt. Im Bild folgt jede Höhe dem Logarithmus der Größe; + und − zoomen.</translation>
    </message>
</context>
<context>
    <name>redbud::BindingModel</name>
    <message>
        <source>⚠ warning</source>
        <translation>⚠ Warnung</translation>
    </message>
    <message>
        <source>⚠ taken all the same</source>
        <translation>⚠ trotzdem übernommen</translation>
    </message>
    <message>
        <source>✗ in use</source>
        <translation>✗ in Benutzung</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… läuft</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Als Befehl</translation>
    </message>
</context>
<context>
    <name>redbud::BindingPanel</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Stop &amp;nvidia-persistenced</source>
        <translation>&amp;nvidia-persistenced anhalten</translation>
    </message>
    <message>
        <source>Also after a &amp;restart</source>
        <translation>Auch nach einem Neu&amp;start</translation>
    </message>
    <message>
        <source>Bind now</source>
        <translation>Jetzt binden</translation>
    </message>
    <message>
        <source>What handing the plan&apos;s devices to vfio-pci does</source>
        <translation>Was die Übergabe der Geräte des Plans an vfio-pci bewirkt</translation>
    </message>
    <message>
        <source>What putting back everything that Redbud has bound does</source>
        <translation>Was die Rückgabe von allem bewirkt, was Redbud gebunden hat</translation>
    </message>
    <message>
        <source>The service keeps the memory of GPUs online. It is started again when the devices come back.</source>
        <translation>Der Dienst hält den Speicher von GPUs online. Er wird wieder gestartet, wenn die Geräte zurückkommen.</translation>
    </message>
    <message>
        <source>By the configuration of driverctl</source>
        <translation>Über die Konfiguration von driverctl</translation>
    </message>
    <message>
        <source>Steps of the binding</source>
        <translation>Schritte der Bindung</translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation>Spalten der Schritte</translation>
    </message>
    <message>
        <source>Open a host and plan a virtual machine first</source>
        <translation>Zuerst einen Host öffnen und eine virtuelle Maschine planen</translation>
    </message>
    <message>
        <source>The host uses some of these devices; tick what is taken all the same</source>
        <translation>Der Host benutzt einige dieser Geräte; ankreuzen, was trotzdem übernommen werden soll</translation>
    </message>
    <message>
        <source>✓ Everything is bound already</source>
        <translation>✓ Alles ist bereits gebunden</translation>
    </message>
    <message>
        <source>%1 devices leave the host, in %2 steps</source>
        <translation>%1 Geräte verlassen den Host, in %2 Schritten</translation>
    </message>
    <message>
        <source>On that host %1 devices would leave, in %2 steps; only this machine&apos;s can be bound from here</source>
        <translation>Auf jenem Host würden %1 Geräte in %2 Schritten den Host verlassen; von hier aus lassen sich nur die Geräte dieses Rechners binden</translation>
    </message>
    <message>
        <source>The machine was restarted since, which has put everything back</source>
        <translation>Der Rechner wurde seitdem neu gestartet; dadurch wurde alles zurückgegeben</translation>
    </message>
    <message>
        <source>Redbud has bound nothing on this machine</source>
        <translation>Redbud hat auf diesem Rechner nichts gebunden</translation>
    </message>
    <message>
        <source>%1 devices go back to their drivers</source>
        <translation>%1 Geräte gehen an ihre Treiber zurück</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Cancelled, nothing was done</source>
        <translation>Abgebrochen, es wurde nichts getan</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Put back now</source>
        <translation>Jetzt zurückgeben</translation>
    </message>
</context>
<context>
    <name>redbud::BootSection</name>
    <message>
        <source>Boot</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What runs first in the guest. Without a kernel the firmware starts the first disk that it can boot.</source>
        <translation>Was im Gast zuerst läuft. Ohne Kernel startet die Firmware die erste Festplatte, von der sie starten kann.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>SLOF (QEMU’s own)</source>
        <translation>SLOF (die von QEMU)</translation>
    </message>
    <message>
        <source>VOF (starts the kernel at once)</source>
        <translation>VOF (startet den Kernel sofort)</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Use the firmware SLOF</source>
        <translation>Die Firmware SLOF verwenden</translation>
    </message>
    <message>
        <source>Use the firmware VOF</source>
        <translation>Die Firmware VOF verwenden</translation>
    </message>
    <message>
        <source>Use a firmware from a file</source>
        <translation>Eine Firmware aus einer Datei verwenden</translation>
    </message>
    <message>
        <source>SLOF boots disks and networks. VOF is smaller and faster, but needs a kernel below and QEMU 6.1 or later.</source>
        <translation>SLOF startet von Festplatten und Netzen. VOF ist kleiner und schneller, braucht aber unten einen Kernel und QEMU 6.1 oder neuer.</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Firmware-Datei</translation>
    </message>
    <message>
        <source>Write the path of a firmware, or choose another kind</source>
        <translation>Schreiben Sie den Pfad einer Firmware, oder wählen Sie eine andere Art</translation>
    </message>
    <message>
        <source>Set the file of the firmware</source>
        <translation>Datei der Firmware setzen</translation>
    </message>
    <message>
        <source>The image of the firmware on the host</source>
        <translation>Das Abbild der Firmware auf dem Host</translation>
    </message>
    <message>
        <source>Browse for the file of the firmware</source>
        <translation>Die Datei der Firmware suchen</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Set the kernel</source>
        <translation>Kernel setzen</translation>
    </message>
    <message>
        <source>A kernel of the host that is started without a boot loader, for tests and installations. Empty: the guest’s own.</source>
        <translation>Ein Kernel des Hosts, der ohne Bootloader gestartet wird, für Versuche und Installationen. Leer: der eigene des Gasts.</translation>
    </message>
    <message>
        <source>that of the guest’s disk</source>
        <translation>der von der Festplatte des Gasts</translation>
    </message>
    <message>
        <source>Browse for the kernel</source>
        <translation>Den Kernel suchen</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initiale RAM-Disk</translation>
    </message>
    <message>
        <source>Set the initial RAM disk</source>
        <translation>Initiale RAM-Disk setzen</translation>
    </message>
    <message>
        <source>What goes with the kernel above</source>
        <translation>Was zum Kernel darüber gehört</translation>
    </message>
    <message>
        <source>Browse for the initial RAM disk</source>
        <translation>Die initiale RAM-Disk suchen</translation>
    </message>
    <message>
        <source>Kernel parameters</source>
        <translation>Kernelparameter</translation>
    </message>
    <message>
        <source>Set the kernel parameters</source>
        <translation>Kernelparameter setzen</translation>
    </message>
    <message>
        <source>Such as console=hvc0 root=/dev/vda2; for the kernel above only</source>
        <translation>Etwa console=hvc0 root=/dev/vda2; nur für den Kernel darüber</translation>
    </message>
</context>
<context>
    <name>redbud::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 %2 files looked at</source>
        <translation>%1 %2 Dateien durchgesehen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>redbud::CommandModel</name>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>redbud::CommandPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the command line, quoted for a shell</source>
        <translation>Kopiert die Befehlszeile, mit Anführungszeichen für eine Shell</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Command line of QEMU</source>
        <translation>Befehlszeile von QEMU</translation>
    </message>
    <message>
        <source>What QEMU is started with. Nothing has changed since the plan was opened or saved.</source>
        <translation>Womit QEMU gestartet wird. Seit dem Öffnen oder Speichern des Plans hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What QEMU is started with. Since the plan was opened or saved: + %1 added, − %2 removed.</source>
        <translation>Womit QEMU gestartet wird. Seit dem Öffnen oder Speichern des Plans: + %1 hinzugefügt, − %2 entfernt.</translation>
    </message>
</context>
<context>
    <name>redbud::ConsolePanel</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>In der Konsole suchen</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+Shift+F)</source>
        <translation>Im Text suchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected (Ctrl+Shift+C)</source>
        <translation>Auswahl kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Konsole leeren</translation>
    </message>
    <message>
        <source>Forget all text but the line of the cursor</source>
        <translation>Den gesamten Text außer der Zeile mit dem Cursor verwerfen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the text of the console</source>
        <translation>Text der Konsole speichern</translation>
    </message>
    <message>
        <source>Save all text to a file, without colours</source>
        <translation>Den gesamten Text ohne Farben in einer Datei speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation>Text (*.txt *.log);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>redbud::ConsoleSearchBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>In der Konsole suchen</translation>
    </message>
    <message>
        <source>Text to find in the console</source>
        <translation>Text, der in der Konsole gesucht wird</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Die vorherige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>The place after (Enter)</source>
        <translation>Die nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the console (Escape)</source>
        <translation>Zurück zur Konsole (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>redbud::ConsoleView</name>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>Columns of the console</source>
        <translation>Spalten der Konsole</translation>
    </message>
    <message>
        <source>Lines of the console</source>
        <translation>Zeilen der Konsole</translation>
    </message>
    <message>
        <source>What the virtual machine has printed. Arrows and Page Up and Down scroll.</source>
        <translation>Was die virtuelle Maschine ausgegeben hat. Die Pfeiltasten sowie Bild auf und Bild ab blättern.</translation>
    </message>
    <message>
        <source>Keys go to the virtual machine. Ctrl+Shift+Tab leaves the console, Shift+Page Up and Shift+Page Down scroll.</source>
        <translation>Tasten gehen an die virtuelle Maschine. Strg+Umschalt+Tab verlässt die Konsole, Umschalt+Bild auf und Umschalt+Bild ab blättern.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>redbud::CpuBars</name>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>CPU %1: %2</source>
        <translation>CPU %1: %2</translation>
    </message>
</context>
<context>
    <name>redbud::DetailsModel</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>redbud::DetailsPanel</name>
    <message>
        <source>Facts about the device</source>
        <translation>Angaben zum Gerät</translation>
    </message>
    <message>
        <source>Columns of the facts</source>
        <translation>Spalten der Angaben</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Select a device in the picture to read everything about it</source>
        <translation>Ein Gerät im Bild auswählen, um alle Angaben dazu zu lesen</translation>
    </message>
    <message>
        <source>%1 devices are selected</source>
        <translation>%1 Geräte sind ausgewählt</translation>
    </message>
</context>
<context>
    <name>redbud::DeviceActions</name>
    <message>
        <source>&amp;Move to vPHB…</source>
        <translation>Zu vPHB &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Remove from plan</source>
        <translation>Aus dem Plan &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a vPHB</source>
        <translation>vPHB &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add vPHB %1</source>
        <translation>vPHB %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove vPHB %1</source>
        <translation>vPHB %1 entfernen</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 verschieben zu</translation>
    </message>
    <message>
        <source>Move without its bridges to</source>
        <translation>Ohne zugehörige Brücken verschieben zu</translation>
    </message>
    <message>
        <source>Remove vPHB %1 with its devices</source>
        <translation>vPHB %1 mit seinen Geräten entfernen</translation>
    </message>
    <message>
        <source>New vPHB %1</source>
        <translation>Neuer vPHB %1</translation>
    </message>
</context>
<context>
    <name>redbud::DeviceTreeModel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>only there: %1</source>
        <translation>nur dort: %1</translation>
    </message>
    <message>
        <source>Differs in the live tree: %1</source>
        <translation>Weicht im tatsächlichen Gerätebaum ab: %1</translation>
    </message>
    <message>
        <source>Node or property</source>
        <translation>Knoten oder Eigenschaft</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Live, where it differs</source>
        <translation>Tatsächlich, wo abweichend</translation>
    </message>
    <message>
        <source>Was predicted otherwise: %1</source>
        <translation>War anders vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Predicted, where it differs</source>
        <translation>Vorhergesagt, wo es abweicht</translation>
    </message>
</context>
<context>
    <name>redbud::DevicesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a bridge of a GPU: GPU0, link 3</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation>%1, nicht auf diesem Host</translation>
    </message>
    <message>
        <source>No NUMA node</source>
        <translation>Kein NUMA-Knoten</translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA-Knoten %1</translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation>Keine IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU-Gruppe %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Steckplatz %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>redbud::DevicesPanel</name>
    <message>
        <source>Devices of host and virtual machine</source>
        <translation>Geräte von Host und virtueller Maschine</translation>
    </message>
    <message>
        <source>Ctrl+M moves the selected devices to a vPHB, Delete takes them out of the plan</source>
        <translation>Strg+M verschiebt die ausgewählten Geräte zu einem vPHB, Entf nimmt sie aus dem Plan</translation>
    </message>
    <message>
        <source>Columns of the devices</source>
        <translation>Spalten der Geräte</translation>
    </message>
</context>
<context>
    <name>redbud::DisksSection</name>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Images or block devices of the host. The firmware tries to boot from them in this order.</source>
        <translation>Abbilder oder Blockgeräte des Hosts. Die Firmware versucht, in dieser Reihenfolge von ihnen zu starten.</translation>
    </message>
    <message>
        <source>None: the guest boots over the network, or a kernel that is named below.</source>
        <translation>Keine: Der Gast startet über das Netz oder mit einem Kernel, der unten genannt ist.</translation>
    </message>
    <message>
        <source>Add a disk</source>
        <translation>Festplatte hinzufügen</translation>
    </message>
    <message>
        <source>On the first vPHB with a free slot</source>
        <translation>Auf dem ersten vPHB mit einem freien Steckplatz</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Festplatte %1</translation>
    </message>
    <message>
        <source>Remove disk %1</source>
        <translation>Festplatte %1 entfernen</translation>
    </message>
    <message>
        <source>Move disk %1</source>
        <translation>Festplatte %1 verschieben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A disk needs a file or block device</source>
        <translation>Eine Festplatte braucht eine Datei oder ein Blockgerät</translation>
    </message>
    <message>
        <source>Set the file of disk %1</source>
        <translation>Datei von Festplatte %1 setzen</translation>
    </message>
    <message>
        <source>An image file or a block device of the host</source>
        <translation>Eine Abbilddatei oder ein Blockgerät des Hosts</translation>
    </message>
    <message>
        <source>Browse for the file of disk %1</source>
        <translation>Die Datei von Festplatte %1 suchen</translation>
    </message>
    <message>
        <source>Image of a disk</source>
        <translation>Abbild einer Festplatte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Set the format of disk %1 to %2</source>
        <translation>Format von Festplatte %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>What is in the file: qcow2 grows as it is needed, raw is the disk byte for byte. QEMU never guesses it, because a guest could deceive it.</source>
        <translation>Was in der Datei ist: qcow2 wächst nach Bedarf, raw ist die Festplatte Byte für Byte. QEMU rät es nie, weil ein Gast es täuschen könnte.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>QEMU’s own choice</source>
        <translation>QEMU wählt selbst</translation>
    </message>
    <message>
        <source>Set the cache of disk %1</source>
        <translation>Cache von Festplatte %1 setzen</translation>
    </message>
    <message>
        <source>How QEMU and the host keep what is read and written. QEMU’s own choice is writeback; unsafe loses data when the host fails.</source>
        <translation>Wie QEMU und der Host behalten, was gelesen und geschrieben wird. QEMU wählt selbst writeback; unsafe verliert Daten, wenn der Host ausfällt.</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>virtio-blk (a card of its own)</source>
        <translation>virtio-blk (eine eigene Karte)</translation>
    </message>
    <message>
        <source>virtio-scsi (with others on one card)</source>
        <translation>virtio-scsi (geteilte Karte)</translation>
    </message>
    <message>
        <source>Set the bus of disk %1</source>
        <translation>Bus von Festplatte %1 setzen</translation>
    </message>
    <message>
        <source>virtio-blk takes a slot for each disk. virtio-scsi takes one for up to 256.</source>
        <translation>virtio-blk belegt einen Steckplatz je Festplatte, virtio-scsi einen für bis zu 256.</translation>
    </message>
    <message>
        <source>Move disk %1 to vPHB %2</source>
        <translation>Festplatte %1 auf vPHB %2 verschieben</translation>
    </message>
    <message>
        <source>Set the slot of disk %1 to %2</source>
        <translation>Steckplatz von Festplatte %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>SCSI target</source>
        <translation>SCSI-Target</translation>
    </message>
    <message>
        <source>Set the SCSI target of disk %1 to %2</source>
        <translation>SCSI-Target von Festplatte %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Its number on the SCSI controller of the vPHB; each disk there has its own</source>
        <translation>Ihre Nummer am SCSI-Controller des vPHB; jede Festplatte dort hat ihre eigene</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Set whether disk %1 is read-only</source>
        <translation>Setzen, ob Festplatte %1 nur lesbar ist</translation>
    </message>
    <message>
        <source>The guest cannot write to it, as to an installation medium</source>
        <translation>Der Gast kann nicht auf sie schreiben, wie bei einem Installationsmedium</translation>
    </message>
    <message>
        <source>Give discarded blocks back</source>
        <translation>Verworfene Blöcke zurückgeben</translation>
    </message>
    <message>
        <source>Set whether disk %1 gives blocks back</source>
        <translation>Setzen, ob Festplatte %1 Blöcke zurückgibt</translation>
    </message>
    <message>
        <source>What the guest discards is free again on the host</source>
        <translation>Was der Gast verwirft, ist auf dem Host wieder frei</translation>
    </message>
    <message>
        <source>Forget what is written</source>
        <translation>Geschriebenes vergessen</translation>
    </message>
    <message>
        <source>Set whether disk %1 forgets what is written</source>
        <translation>Setzen, ob Festplatte %1 Geschriebenes vergisst</translation>
    </message>
    <message>
        <source>The file stays as it is; what the guest writes is gone at the end</source>
        <translation>Die Datei bleibt, wie sie ist; was der Gast schreibt, ist am Ende weg</translation>
    </message>
</context>
<context>
    <name>redbud::DisplaySection</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Every guest has a serial console in the window. A screen with keyboard and mouse, seen over the network, is for those that need one.</source>
        <translation>Jeder Gast hat eine serielle Konsole im Fenster. Ein Bildschirm mit Tastatur und Maus, über das Netz zu sehen, ist für die, die einen brauchen.</translation>
    </message>
    <message>
        <source>vPHB of the VGA card</source>
        <translation>vPHB der VGA-Karte</translation>
    </message>
    <message>
        <source>Slot of the VGA card</source>
        <translation>Steckplatz der VGA-Karte</translation>
    </message>
    <message>
        <source>vPHB of keyboard and mouse</source>
        <translation>vPHB von Tastatur und Maus</translation>
    </message>
    <message>
        <source>Slot of keyboard and mouse</source>
        <translation>Steckplatz von Tastatur und Maus</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Remove the display</source>
        <translation>Anzeige entfernen</translation>
    </message>
    <message>
        <source>Show a screen with SPICE</source>
        <translation>Eine Anzeige mit SPICE zeigen</translation>
    </message>
    <message>
        <source>Show a screen with VNC</source>
        <translation>Eine Anzeige mit VNC zeigen</translation>
    </message>
    <message>
        <source>VNC and SPICE are two ways to see it; there are viewers for both. It takes two slots of the guest.</source>
        <translation>VNC und SPICE sind zwei Wege, ihn zu sehen; für beide gibt es Betrachter. Er belegt zwei Steckplätze des Gasts.</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>This is not an address. Write one of the host, such as 127.0.0.1</source>
        <translation>Das ist keine Adresse. Schreiben Sie eine des Hosts, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>Let the display listen on %1</source>
        <translation>Die Anzeige auf %1 lauschen lassen</translation>
    </message>
    <message>
        <source>The address of the host where viewers reach it. 127.0.0.1: only users of the host, also through ssh.</source>
        <translation>Die Adresse des Hosts, unter der Betrachter ihn erreichen. 127.0.0.1: nur Benutzer des Hosts, auch über ssh.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>VNC has the ports from %1 on</source>
        <translation>VNC hat die Ports ab %1</translation>
    </message>
    <message>
        <source>Set the port of the display to %1</source>
        <translation>Port der Anzeige auf %1 setzen</translation>
    </message>
    <message>
        <source>TCP port; each virtual machine on the host needs its own. VNC’s display 0 is 5900.</source>
        <translation>TCP-Port; jede virtuelle Maschine auf dem Host braucht ihren eigenen. Anzeige 0 von VNC ist 5900.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>Set the password file of the display</source>
        <translation>Passwortdatei der Anzeige setzen</translation>
    </message>
    <message>
        <source>A file of the host whose content is the password, without a line feed at its end. Needs QEMU 6.0 or later.</source>
        <translation>Eine Datei des Hosts, deren Inhalt das Passwort ist, ohne Zeilenvorschub am Ende. Braucht QEMU 6.0 oder neuer.</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>Browse for the password file</source>
        <translation>Die Passwortdatei suchen</translation>
    </message>
    <message>
        <source>File with the password</source>
        <translation>Datei mit dem Passwort</translation>
    </message>
    <message>
        <source>All 32 slots of vPHB %1 are taken</source>
        <translation>Alle 32 Steckplätze von vPHB %1 sind belegt</translation>
    </message>
    <message>
        <source>Move a card of the display to vPHB %1</source>
        <translation>Eine Karte der Anzeige auf vPHB %1 verschieben</translation>
    </message>
    <message>
        <source>Set a slot of the display to %1</source>
        <translation>Einen Steckplatz der Anzeige auf %1 setzen</translation>
    </message>
</context>
<context>
    <name>redbud::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Picture of host and virtual machine…</source>
        <translation>&amp;Bild von Host und virtueller Maschine …</translation>
    </message>
    <message>
        <source>Picture of the &amp;host…</source>
        <translation>Bild des &amp;Hosts …</translation>
    </message>
    <message>
        <source>Picture of the &amp;addresses…</source>
        <translation>Bild der &amp;Adressen …</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A picture is an SVG, PNG or PDF file; its name says which</source>
        <translation>Ein Bild ist eine SVG-, PNG- oder PDF-Datei; ihr Name sagt, welche</translation>
    </message>
</context>
<context>
    <name>redbud::FilterBar</name>
    <message>
        <source>Find devices: name, address, driver, group 5 …</source>
        <translation>Geräte suchen: Name, Adresse, Treiber, Gruppe 5 …</translation>
    </message>
    <message>
        <source>Find devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Kind of the devices</source>
        <translation>Art der Geräte</translation>
    </message>
    <message>
        <source>Driver of the devices</source>
        <translation>Treiber der Geräte</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>Kein Treiber</translation>
    </message>
    <message>
        <source>All drivers</source>
        <translation>Alle Treiber</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>redbud::GuestTreePanel</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Abweichungen</translation>
    </message>
    <message>
        <source>Copy as DTS</source>
        <translation>Als DTS kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the guest tree</source>
        <translation>Im Gerätebaum des Gasts suchen</translation>
    </message>
    <message>
        <source>Copies the chosen node, or the whole tree, as device-tree source</source>
        <translation>Kopiert den ausgewählten Knoten oder den ganzen Baum als Gerätebaum-Quelltext</translation>
    </message>
    <message>
        <source>Guest tree</source>
        <translation>Gerätebaum des Gasts</translation>
    </message>
    <message>
        <source>Columns of the guest tree</source>
        <translation>Spalten des Gerätebaums</translation>
    </message>
    <message>
        <source>There is no guest tree: %1</source>
        <translation>Es gibt keinen Gerätebaum des Gasts: %1</translation>
    </message>
    <message>
        <source>What the plan&apos;s devices add to the guest&apos;s device tree</source>
        <translation>Was die Geräte des Plans zum Gerätebaum des Gasts hinzufügen</translation>
    </message>
    <message>
        <source>✗ %1 differences in the last rehearsal</source>
        <translation>✗ %1 Abweichungen bei der letzten Probe</translation>
    </message>
    <message>
        <source>✓ The last rehearsal built this very tree</source>
        <translation>✓ Die letzte Probe ergab genau diesen Baum</translation>
    </message>
    <message>
        <source>Which tree is shown</source>
        <translation>Welcher Baum gezeigt wird</translation>
    </message>
    <message>
        <source>Live trees are there after a rehearsal, and after the health of a virtual machine was checked</source>
        <translation>Live-Bäume gibt es nach einer Probe und nachdem der Zustand einer virtuellen Maschine geprüft wurde</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>✓ The whole tree of the guest; what was predicted is in it</source>
        <translation>✓ Der ganze Baum des Gasts; das Vorhergesagte ist darin</translation>
    </message>
    <message>
        <source>✗ The whole tree of the guest; %1 differences from what was predicted for it</source>
        <translation>✗ Der ganze Baum des Gasts; %1 Abweichungen von dem, was für ihn vorhergesagt war</translation>
    </message>
</context>
<context>
    <name>redbud::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>redbud::HintOverlay</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Weiter (%1 von %2)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>redbud::HostMenu</name>
    <message>
        <source>Open &amp;host</source>
        <translation>&amp;Host öffnen</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>&amp;Dieser Rechner</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>&amp;Folder with sys and proc…</source>
        <translation>&amp;Ordner mit sys und proc…</translation>
    </message>
    <message>
        <source>&amp;Snapshot file…</source>
        <translation>Datei einer &amp;Momentaufnahme…</translation>
    </message>
    <message>
        <source>Folder with sys and proc</source>
        <translation>Ordner mit sys und proc</translation>
    </message>
    <message>
        <source>Snapshot of a host</source>
        <translation>Momentaufnahme eines Hosts</translation>
    </message>
    <message>
        <source>Snapshots of hosts (*.redbud-host);;All files (*)</source>
        <translation>Momentaufnahmen von Hosts (*.redbud-host);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
</context>
<context>
    <name>redbud::LaunchDialog</name>
    <message>
        <source>Work around QEMU’s use after &amp;free</source>
        <translation>„Use after &amp;free“ in QEMU umgehen</translation>
    </message>
    <message>
        <source>&amp;Hand the devices back when it has ended</source>
        <translation>Geräte nach dem Ende &amp;zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Leave the guest paused at its very beginning</source>
        <translation>Gast gleich zu Beginn &amp;pausiert lassen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>QEMU 7.1 and later read memory that they have freed, which makes NVLink2 come and go. With this a small library is loaded into QEMU that keeps just these pieces. Redbud compares every start with the plan either way; switch it on when a start was not what was planned.</source>
        <translation>QEMU ab 7.1 liest Speicher, den es bereits freigegeben hat, wodurch NVLink2 von Start zu Start vorhanden sein oder fehlen kann. Mit dieser Einstellung wird eine kleine Bibliothek in QEMU geladen, die genau diese Speicherstücke behält. Redbud vergleicht ohnehin jeden Start mit dem Plan; einschalten, wenn ein Start nicht dem Plan entsprach.</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>Looking at what the launch depends on…</source>
        <translation>Voraussetzungen des Starts werden geprüft…</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ One thing stands against the launch</source>
        <translation>✗ Ein Punkt steht dem Start entgegen</translation>
    </message>
    <message>
        <source>✗ %1 things stand against the launch</source>
        <translation>✗ %1 Punkte stehen dem Start entgegen</translation>
    </message>
    <message>
        <source>⚠ It can be launched; read what is doubtful</source>
        <translation>⚠ Der Start ist möglich; die fraglichen Punkte lesen</translation>
    </message>
    <message>
        <source>✓ Nothing stands against the launch</source>
        <translation>✓ Dem Start steht nichts entgegen</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Bind and launch</source>
        <translation>Binden und starten</translation>
    </message>
</context>
<context>
    <name>redbud::Launcher</name>
    <message>
        <source>&amp;Try it (simulated devices)</source>
        <translation>&amp;Ausprobieren (simulierte Geräte)</translation>
    </message>
    <message>
        <source>▶ &amp;Launch…</source>
        <translation>▶ &amp;Starten…</translation>
    </message>
    <message>
        <source>Run this plan on this machine with simulated devices and an emulated processor</source>
        <translation>Diesen Plan auf diesem Rechner mit simulierten Geräten und einem emulierten Prozessor ausführen</translation>
    </message>
    <message>
        <source>Check what the launch depends on, bind the devices and start this plan</source>
        <translation>Die Voraussetzungen des Starts prüfen, die Geräte binden und diesen Plan starten</translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation>Plan reparieren</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>„%1“ wird beendet…</translation>
    </message>
    <message>
        <source>Launching “%1”…</source>
        <translation>„%1“ wird gestartet…</translation>
    </message>
    <message>
        <source>Another launch is under way. Try it again when that is over</source>
        <translation>Ein anderer Start ist im Gange. Versuchen Sie es danach noch einmal</translation>
    </message>
    <message>
        <source>This window does not know any more how it was launched. End it, and launch its plan with the work-around</source>
        <translation>Dieses Fenster weiß nicht mehr, wie sie gestartet wurde. Beenden Sie sie und starten Sie ihren Plan mit der Abhilfe</translation>
    </message>
    <message>
        <source>Its devices go back when it ends and have to be bound anew, for the plan that is open, which is another one now. Open the plan that it was launched from, on its host, and try it again</source>
        <translation>Ihre Geräte gehen zurück, wenn sie endet, und müssen neu gebunden werden – für den Plan, der offen ist, und das ist jetzt ein anderer. Öffnen Sie den Plan, aus dem sie gestartet wurde, auf ihrem Host, und versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>redbud::MachineSection</name>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>What the virtual machine is called, and what its guest finds.</source>
        <translation>Wie die virtuelle Maschine heißt und was ihr Gast vorfindet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Under this name the virtual machine is listed, launched and stopped</source>
        <translation>Unter diesem Namen wird die virtuelle Maschine aufgelistet, gestartet und beendet</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>Set machine type to %1</source>
        <translation>Maschinentyp auf %1 setzen</translation>
    </message>
    <message>
        <source>The version of the machine that the guest sees, so that it stays the same after an update of QEMU. NVLink2 needs one from pseries-4.1 to pseries-8.1.</source>
        <translation>Die Version der Maschine, die der Gast sieht, damit sie nach einer Aktualisierung von QEMU dieselbe bleibt. NVLink2 braucht eine von pseries-4.1 bis pseries-8.1.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>KVM (the host’s processor)</source>
        <translation>KVM (der Prozessor des Hosts)</translation>
    </message>
    <message>
        <source>TCG (an emulated processor)</source>
        <translation>TCG (ein emulierter Prozessor)</translation>
    </message>
    <message>
        <source>Run with KVM</source>
        <translation>Mit KVM laufen lassen</translation>
    </message>
    <message>
        <source>Run with TCG</source>
        <translation>Mit TCG laufen lassen</translation>
    </message>
    <message>
        <source>KVM runs the guest on the host’s processor at full speed. TCG emulates one: slow, but possible on any machine.</source>
        <translation>KVM lässt den Gast mit voller Geschwindigkeit auf dem Prozessor des Hosts laufen. TCG emuliert einen: langsam, aber auf jeder Maschine möglich.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Leave the processor to QEMU</source>
        <translation>Den Prozessor QEMU überlassen</translation>
    </message>
    <message>
        <source>Set the processor to %1</source>
        <translation>Prozessor auf %1 setzen</translation>
    </message>
    <message>
        <source>The processor that the guest sees, in QEMU’s words. Empty: QEMU chooses, which is right for nearly everyone.</source>
        <translation>Der Prozessor, den der Gast sieht, in den Worten von QEMU. Leer: QEMU wählt, was für fast alle richtig ist.</translation>
    </message>
    <message>
        <source>QEMU’s own choice</source>
        <translation>QEMU wählt selbst</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Set sockets to %1</source>
        <translation>Sockel auf %1 setzen</translation>
    </message>
    <message>
        <source>How many processors the guest counts</source>
        <translation>Wie viele Prozessoren der Gast zählt</translation>
    </message>
    <message>
        <source>Cores per socket</source>
        <translation>Kerne je Sockel</translation>
    </message>
    <message>
        <source>Set cores per socket to %1</source>
        <translation>Kerne je Sockel auf %1 setzen</translation>
    </message>
    <message>
        <source>How many cores each of them has</source>
        <translation>Wie viele Kerne jeder von ihnen hat</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>Threads je Kern</translation>
    </message>
    <message>
        <source>Set threads per core to %1</source>
        <translation>Threads je Kern auf %1 setzen</translation>
    </message>
    <message>
        <source>How many threads each core has: up to 4 on a POWER9, 1 with TCG</source>
        <translation>Wie viele Threads jeder Kern hat: bis zu 4 auf einem POWER9, 1 mit TCG</translation>
    </message>
    <message>
        <source>Together: %1 vCPUs</source>
        <translation>Zusammen: %1 vCPUs</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>A UUID has 32 hexadecimal digits, such as %1</source>
        <translation>Eine UUID hat 32 hexadezimale Ziffern, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Remove the UUID</source>
        <translation>Die UUID entfernen</translation>
    </message>
    <message>
        <source>Set the UUID</source>
        <translation>Die UUID setzen</translation>
    </message>
    <message>
        <source>By this number the guest, and software with licences, know that it is the same machine. No two virtual machines should have the same one.</source>
        <translation>An dieser Nummer erkennen der Gast und Software mit Lizenzen, dass es dieselbe Maschine ist. Keine zwei virtuellen Maschinen sollten dieselbe haben.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>redbud::MainWindow</name>
    <message>
        <source>&amp;Capture this host…</source>
        <translation>Diesen Host &amp;erfassen…</translation>
    </message>
    <message>
        <source>&amp;Plan it for me</source>
        <translation>Automatisch &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>P&amp;roben</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Guest tree</source>
        <translation>Gerätebaum des Gasts</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Waive rule %1</source>
        <translation>Regel %1 aussetzen</translation>
    </message>
    <message>
        <source>No longer waive rule %1</source>
        <translation>Regel %1 nicht mehr aussetzen</translation>
    </message>
    <message>
        <source>Host: %1 ▾</source>
        <translation>Host: %1 ▾</translation>
    </message>
    <message>
        <source>Open host ▾</source>
        <translation>Host öffnen ▾</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>About Redbud</source>
        <translation>Über Redbud</translation>
    </message>
    <message>
        <source>Redbud %1

Plans and rehearses QEMU pseries virtual machines that own NVIDIA V100 GPUs with their NVLink2 bridges.

Licence: GPL-2.0-or-later</source>
        <translation>Redbud %1

Plant und probt virtuelle QEMU-Maschinen vom Typ pseries, denen NVIDIA-V100-GPUs mit ihren NVLink2-Brücken gehören.

Lizenz: GPL-2.0-or-later</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>Plan speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find devices</source>
        <translation>Geräte &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Virtual machine</source>
        <translation>&amp;Virtuelle Maschine</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Redbud</source>
        <translation>Ü&amp;ber Redbud</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open another host</source>
        <translation>Anderen Host öffnen</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Rückgängig</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Start this plan on the installed QEMU with simulated devices</source>
        <translation>Diesen Plan auf dem installierten QEMU mit simulierten Geräten starten</translation>
    </message>
    <message>
        <source>All GPUs with all their bridges, a vPHB per IOMMU group</source>
        <translation>Alle GPUs mit all ihren Brücken, ein vPHB je IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>This plan is not there any more</source>
        <translation>Dieser Plan ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1[*] – Redbud</source>
        <translation>%1[*] – Redbud</translation>
    </message>
    <message>
        <source>● Plan modified · %1</source>
        <translation>● Plan geändert · %1</translation>
    </message>
    <message>
        <source>Plan not saved yet</source>
        <translation>Plan noch nicht gespeichert</translation>
    </message>
    <message>
        <source>✓ Plan saved · %1</source>
        <translation>✓ Plan gespeichert · %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Redbud ended before the changes of “%1” were saved (%2).</source>
        <translation>Redbud endete, bevor die Änderungen an „%1“ gespeichert waren (%2).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Plan automatically</source>
        <translation>Automatisch planen</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Probe läuft…</translation>
    </message>
    <message>
        <source>Last rehearsal: %1</source>
        <translation>Letzte Probe: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wird gelesen: %1…</translation>
    </message>
    <message>
        <source>Host: reading %1…</source>
        <translation>Host: %1 wird gelesen…</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Erfassen: %1</translation>
    </message>
    <message>
        <source>Capturing %1…</source>
        <translation>Wird erfasst: %1…</translation>
    </message>
    <message>
        <source>Captured without serial numbers, hardware addresses and host names: %1</source>
        <translation>Ohne Seriennummern, Hardwareadressen und Hostnamen erfasst: %1</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Switch between picture and &amp;panel</source>
        <translation>Zwischen Bild und Bereich &amp;wechseln</translation>
    </message>
    <message>
        <source>Virtual machines %1</source>
        <translation>Virtuelle Maschinen %1</translation>
    </message>
    <message>
        <source>Cancel the launch?</source>
        <translation>Start abbrechen?</translation>
    </message>
    <message>
        <source>A virtual machine is being launched. Closing the window cancels that and ends it again.</source>
        <translation>Eine virtuelle Maschine wird gerade gestartet. Schließen des Fensters bricht das ab und beendet sie wieder.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>A virtual machine is running. It goes on without the window, which finds it again when it is opened.</source>
        <translation>Eine virtuelle Maschine läuft. Sie läuft ohne das Fenster weiter; es findet sie beim nächsten Öffnen wieder.</translation>
    </message>
    <message>
        <source>%1 virtual machines are running. They go on without the window, which finds them again when it is opened.</source>
        <translation>%1 virtuelle Maschinen laufen. Sie laufen ohne das Fenster weiter; es findet sie beim nächsten Öffnen wieder.</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <translation>Nicht mehr darauf hinweisen</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Help about &amp;this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>This is the host</source>
        <translation>Das ist der Host</translation>
    </message>
    <message>
        <source>Sockets, GPUs with their NVLink bridges, IOMMU groups as dashed outlines. Other devices are chips that open with a double click. Point at anything to read more.</source>
        <translation>Sockel, GPUs mit ihren NVLink-Brücken, IOMMU-Gruppen als gestrichelte Umrisse. Andere Geräte sind Felder, die sich mit einem Doppelklick öffnen. Wer auf etwas zeigt, erfährt mehr.</translation>
    </message>
    <message>
        <source>This is the virtual machine</source>
        <translation>Das ist die virtuelle Maschine</translation>
    </message>
    <message>
        <source>Drag devices onto a vPHB, or use Ctrl+M. Before you let go, the picture says whether it would work, and why not. Everything can be undone.</source>
        <translation>Geräte auf einen vPHB ziehen oder Strg+M benutzen. Vor dem Loslassen sagt das Bild, ob es gehen würde und warum nicht. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Here is what Redbud knows of it</source>
        <translation>Hier steht, was Redbud darüber weiß</translation>
    </message>
    <message>
        <source>Problems with a button that repairs them, addresses, the guest&apos;s device tree, QEMU&apos;s command line. Rehearse tries the plan on the installed QEMU without touching a device. F1 explains what you are looking at.</source>
        <translation>Probleme mit einer Schaltfläche, die sie behebt, Adressen, der Gerätebaum des Gasts, die Befehlszeile von QEMU. „Proben“ erprobt den Plan am installierten QEMU, ohne ein Gerät anzurühren. F1 erklärt, was gerade zu sehen ist.</translation>
    </message>
    <message>
        <source>VM settings</source>
        <translation>VM-Einstellungen</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Last rehearsal</source>
        <translation>Letzte Probe</translation>
    </message>
    <message>
        <source>Virtual machine %1</source>
        <translation>Virtuelle Maschine %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>redbud::MemorySection</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Sizes are written as 384G or 1536M. With a passed device all memory of the guest is locked in that of the host.</source>
        <translation>Größen schreibt man als 384G oder 1536M. Mit einem durchgereichten Gerät ist aller Speicher des Gasts in dem des Hosts gesperrt.</translation>
    </message>
    <message>
        <source>Set memory to %1</source>
        <translation>Speicher auf %1 setzen</translation>
    </message>
    <message>
        <source>What the guest has when it starts, in multiples of 256M</source>
        <translation>Was der Gast beim Start hat, in Vielfachen von 256M</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Set maximum memory to %1</source>
        <translation>Höchsten Speicher auf %1 setzen</translation>
    </message>
    <message>
        <source>No hot-plug of memory</source>
        <translation>Kein Nachstecken von Speicher</translation>
    </message>
    <message>
        <source>Up to here memory can be plugged in while the guest runs. Empty: it cannot, which is what most need.</source>
        <translation>Bis hierher kann Speicher nachgesteckt werden, während der Gast läuft. Leer: gar nicht, was die meisten brauchen.</translation>
    </message>
    <message>
        <source>no hot-plug</source>
        <translation>kein Nachstecken</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Große Speicherseiten</translation>
    </message>
    <message>
        <source>Use huge pages of %1</source>
        <translation>Große Speicherseiten von %1 verwenden</translation>
    </message>
    <message>
        <source>Use normal pages</source>
        <translation>Normale Speicherseiten verwenden</translation>
    </message>
    <message>
        <source>The size of the pages that the memory is made of. The host sets them aside beforehand. They make tables for DMA smaller. Empty: normal pages.</source>
        <translation>Die Größe der Seiten, aus denen der Speicher besteht. Der Host legt sie vorher beiseite. Sie machen Tabellen für DMA kleiner. Leer: normale Seiten.</translation>
    </message>
    <message>
        <source>normal pages</source>
        <translation>normale Seiten</translation>
    </message>
    <message>
        <source>Take all of it at the start</source>
        <translation>Beim Start alles nehmen</translation>
    </message>
    <message>
        <source>Take all memory at the start</source>
        <translation>Beim Start allen Speicher nehmen</translation>
    </message>
    <message>
        <source>Do not take all memory at the start</source>
        <translation>Beim Start nicht allen Speicher nehmen</translation>
    </message>
    <message>
        <source>QEMU takes all memory from the host before the guest runs, so that a shortage shows at once. Starting takes longer.</source>
        <translation>QEMU nimmt allen Speicher vom Host, bevor der Gast läuft, sodass sich ein Mangel sofort zeigt. Der Start dauert länger.</translation>
    </message>
    <message>
        <source>NUMA nodes of the host</source>
        <translation>NUMA-Knoten des Hosts</translation>
    </message>
    <message>
        <source>Leave the memory’s NUMA nodes to the host</source>
        <translation>Die NUMA-Knoten des Speichers dem Host überlassen</translation>
    </message>
    <message>
        <source>Take the memory from NUMA nodes %1</source>
        <translation>Den Speicher von NUMA-Knoten %1 nehmen</translation>
    </message>
    <message>
        <source>Where the memory comes from, such as 0,8. Beside the GPUs it is fastest. Empty: the host decides.</source>
        <translation>Woher der Speicher kommt, etwa 0,8. Neben den GPUs ist er am schnellsten. Leer: Der Host entscheidet.</translation>
    </message>
    <message>
        <source>the host decides</source>
        <translation>der Host entscheidet</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Set the policy of the memory</source>
        <translation>Regel des Speichers setzen</translation>
    </message>
    <message>
        <source>What the host does when those nodes have too little</source>
        <translation>Was der Host tut, wenn diese Knoten zu wenig haben</translation>
    </message>
</context>
<context>
    <name>redbud::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>redbud::NetworksSection</name>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>virtio network cards of the guest, and what of the host they lead to.</source>
        <translation>virtio-Netzwerkkarten des Gasts, und wohin auf dem Host sie führen.</translation>
    </message>
    <message>
        <source>None: the guest has no network, unless a card of the host is passed to it.</source>
        <translation>Keine: Der Gast hat kein Netz, es sei denn, ihm wird eine Karte des Hosts durchgereicht.</translation>
    </message>
    <message>
        <source>Add a network card</source>
        <translation>Netzwerkkarte hinzufügen</translation>
    </message>
    <message>
        <source>On the first vPHB with a free slot</source>
        <translation>Auf dem ersten vPHB mit einem freien Steckplatz</translation>
    </message>
    <message>
        <source>Network card %1</source>
        <translation>Netzwerkkarte %1</translation>
    </message>
    <message>
        <source>Remove network card %1</source>
        <translation>Netzwerkkarte %1 entfernen</translation>
    </message>
    <message>
        <source>Move network card %1</source>
        <translation>Netzwerkkarte %1 verschieben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>user: out, but not in</source>
        <translation>user: hinaus, aber nicht herein</translation>
    </message>
    <message>
        <source>bridge: in the host’s network</source>
        <translation>bridge: im Netz des Hosts</translation>
    </message>
    <message>
        <source>tap: an interface of its own</source>
        <translation>tap: eine eigene Schnittstelle</translation>
    </message>
    <message>
        <source>macvtap: on a card of the host</source>
        <translation>macvtap: auf einer Karte des Hosts</translation>
    </message>
    <message>
        <source>Set the type of network card %1 to %2</source>
        <translation>Art von Netzwerkkarte %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>user needs no rights and no preparation. bridge, tap and macvtap make the guest a member of a network of the host.</source>
        <translation>user braucht keine Rechte und keine Vorbereitung. bridge, tap und macvtap machen den Gast zum Mitglied eines Netzes des Hosts.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>A macvtap has to be named, such as macvtap0</source>
        <translation>Ein macvtap muss genannt werden, etwa macvtap0</translation>
    </message>
    <message>
        <source>This is not the name of a network interface. Write it without blanks, such as br0</source>
        <translation>Das ist nicht der Name einer Netzwerkschnittstelle. Schreiben Sie ihn ohne Leerzeichen, etwa br0</translation>
    </message>
    <message>
        <source>Set the interface of network card %1</source>
        <translation>Schnittstelle von Netzwerkkarte %1 setzen</translation>
    </message>
    <message>
        <source>The name of the bridge, tap or macvtap on the host, such as br0</source>
        <translation>Der Name der Bridge, des tap oder des macvtap auf dem Host, etwa br0</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>This is not a MAC address. Write it like 52:54:00:12:34:56</source>
        <translation>Das ist keine MAC-Adresse. Schreiben Sie sie wie 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>Set the MAC address of network card %1</source>
        <translation>MAC-Adresse von Netzwerkkarte %1 setzen</translation>
    </message>
    <message>
        <source>Such as 52:54:00:12:34:56. Several virtual machines in one network need different ones. Empty: QEMU chooses, for every virtual machine the same.</source>
        <translation>Etwa 52:54:00:12:34:56. Mehrere virtuelle Maschinen in einem Netz brauchen verschiedene. Leer: QEMU wählt, für jede virtuelle Maschine dieselbe.</translation>
    </message>
    <message>
        <source>QEMU’s own choice</source>
        <translation>QEMU wählt selbst</translation>
    </message>
    <message>
        <source>Move network card %1 to vPHB %2</source>
        <translation>Netzwerkkarte %1 auf vPHB %2 verschieben</translation>
    </message>
    <message>
        <source>Set the slot of network card %1 to %2</source>
        <translation>Steckplatz von Netzwerkkarte %1 auf %2 setzen</translation>
    </message>
</context>
<context>
    <name>redbud::NumaSection</name>
    <message>
        <source>NUMA nodes of the guest</source>
        <translation>NUMA-Knoten des Gasts</translation>
    </message>
    <message>
        <source>With nodes of its own the guest knows which memory, processors and vPHBs are close to each other. Together they have all memory and all vCPUs.</source>
        <translation>Mit eigenen Knoten weiß der Gast, welcher Speicher, welche Prozessoren und vPHBs einander nahe sind. Zusammen haben sie allen Speicher und alle vCPUs.</translation>
    </message>
    <message>
        <source>None: the guest sees one node.</source>
        <translation>Keine: Der Gast sieht einen Knoten.</translation>
    </message>
    <message>
        <source>Add a NUMA node</source>
        <translation>NUMA-Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Another node of the guest; the first one is node 0</source>
        <translation>Ein weiterer Knoten des Gasts; der erste ist Knoten 0</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Set memory of node %1 to %2</source>
        <translation>Speicher von Knoten %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>How much of the guest’s memory is on this node; 0 for one of processors or devices alone</source>
        <translation>Wie viel Speicher des Gasts auf diesem Knoten ist; 0 für einen nur mit Prozessoren oder Geräten</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Set vCPUs of node %1 to %2</source>
        <translation>vCPUs von Knoten %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>How many of the guest’s processors are on this node; they are counted on from those of the node before</source>
        <translation>Wie viele Prozessoren des Gasts auf diesem Knoten sind; sie werden von denen des vorigen Knotens an weitergezählt</translation>
    </message>
    <message>
        <source>Remove NUMA node %1</source>
        <translation>NUMA-Knoten %1 entfernen</translation>
    </message>
    <message>
        <source>NUMA nodes of the host</source>
        <translation>NUMA-Knoten des Hosts</translation>
    </message>
    <message>
        <source>Set the host’s nodes of node %1</source>
        <translation>Knoten des Hosts für Knoten %1 setzen</translation>
    </message>
    <message>
        <source>Where this node’s memory comes from, such as 0. Empty: as for the whole memory.</source>
        <translation>Woher der Speicher dieses Knotens kommt, etwa 0. Leer: wie für den ganzen Speicher.</translation>
    </message>
    <message>
        <source>as for the whole memory</source>
        <translation>wie für den ganzen Speicher</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Set the policy of node %1</source>
        <translation>Regel von Knoten %1 setzen</translation>
    </message>
    <message>
        <source>What the host does when those nodes have too little</source>
        <translation>Was der Host tut, wenn diese Knoten zu wenig haben</translation>
    </message>
</context>
<context>
    <name>redbud::OtherSection</name>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>What some guests need besides, and a last resort for what Redbud does not know.</source>
        <translation>Was manche Gäste außerdem brauchen, und ein letzter Ausweg für das, was Redbud nicht kennt.</translation>
    </message>
    <message>
        <source>Socket of a TPM</source>
        <translation>Socket eines TPM</translation>
    </message>
    <message>
        <source>Remove the TPM</source>
        <translation>TPM entfernen</translation>
    </message>
    <message>
        <source>Set the socket of the TPM</source>
        <translation>Socket des TPM setzen</translation>
    </message>
    <message>
        <source>The control socket of a running swtpm, which plays a TPM for the guest. Empty: the guest has none.</source>
        <translation>Der Steuersocket eines laufenden swtpm, das für den Gast ein TPM spielt. Leer: Der Gast hat keines.</translation>
    </message>
    <message>
        <source>no TPM</source>
        <translation>kein TPM</translation>
    </message>
    <message>
        <source>Random numbers from the host</source>
        <translation>Zufallszahlen vom Host</translation>
    </message>
    <message>
        <source>Give the guest random numbers</source>
        <translation>Dem Gast Zufallszahlen geben</translation>
    </message>
    <message>
        <source>Give the guest no random numbers</source>
        <translation>Dem Gast keine Zufallszahlen geben</translation>
    </message>
    <message>
        <source>The guest can ask the host for random numbers, so that it has enough of them soon after its start</source>
        <translation>Der Gast kann den Host um Zufallszahlen bitten, sodass er bald nach dem Start genug davon hat</translation>
    </message>
    <message>
        <source>Further arguments of QEMU (last resort)</source>
        <translation>Weitere Argumente für QEMU (letzter Ausweg)</translation>
    </message>
    <message>
        <source>Set further arguments of QEMU</source>
        <translation>Weitere Argumente für QEMU setzen</translation>
    </message>
    <message>
        <source>One argument a line, after all others. Redbud cannot check them, predict what they do, or keep them from contradicting the plan.</source>
        <translation>Ein Argument je Zeile, nach allen anderen. Redbud kann sie nicht prüfen, nicht vorhersagen, was sie tun, und nicht verhindern, dass sie dem Plan widersprechen.</translation>
    </message>
</context>
<context>
    <name>redbud::Overview</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole picture; press or drag to go there</source>
        <translation>Das ganze Bild; drücken oder ziehen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>redbud::PinningSection</name>
    <message>
        <source>Pinning</source>
        <translation>Feste Zuordnung</translation>
    </message>
    <message>
        <source>vCPUs that are pinned run on those processors of the host only, best those beside the GPUs. Redbud pins them once QEMU has started.</source>
        <translation>Fest zugeordnete vCPUs laufen nur auf diesen Prozessoren des Hosts, am besten auf denen bei den GPUs. Redbud ordnet sie zu, sobald QEMU gestartet ist.</translation>
    </message>
    <message>
        <source>None: the host lets every vCPU run anywhere.</source>
        <translation>Keine: Der Host lässt jede vCPU überall laufen.</translation>
    </message>
    <message>
        <source>Pin vCPUs</source>
        <translation>vCPUs fest zuordnen</translation>
    </message>
    <message>
        <source>Names vCPUs and the processors that run them</source>
        <translation>Nennt vCPUs und die Prozessoren, auf denen sie laufen</translation>
    </message>
    <message>
        <source>Pin all beside the GPUs</source>
        <translation>Alle bei den GPUs fest zuordnen</translation>
    </message>
    <message>
        <source>Replaces all pinning: every vCPU runs beside the GPUs of the plan</source>
        <translation>Ersetzt alle Zuordnungen: Jede vCPU läuft bei den GPUs des Plans</translation>
    </message>
    <message>
        <source>The plan has no GPU of which the host says what is beside it</source>
        <translation>Der Plan hat keine GPU, von der der Host sagt, was neben ihr ist</translation>
    </message>
    <message>
        <source>Pin all vCPUs beside the GPUs</source>
        <translation>Alle vCPUs bei den GPUs fest zuordnen</translation>
    </message>
    <message>
        <source>Pinning %1</source>
        <translation>Zuordnung %1</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Pin vCPUs %1</source>
        <translation>vCPUs %1 fest zuordnen</translation>
    </message>
    <message>
        <source>Processors of the guest, counted from 0, such as 0-7</source>
        <translation>Prozessoren des Gasts, ab 0 gezählt, etwa 0-7</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Laufen auf</translation>
    </message>
    <message>
        <source>Pin to processors %1</source>
        <translation>Den Prozessoren %1 fest zuordnen</translation>
    </message>
    <message>
        <source>Hardware threads of the host, such as 0-31</source>
        <translation>Hardware-Threads des Hosts, etwa 0-31</translation>
    </message>
    <message>
        <source>Remove pinning</source>
        <translation>Feste Zuordnung entfernen</translation>
    </message>
</context>
<context>
    <name>redbud::PlanFiles</name>
    <message>
        <source>Redbud plans (*.redbud *.json);;All files (*)</source>
        <translation>Redbud-Pläne (*.redbud *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Save the plan?</source>
        <translation>Plan speichern?</translation>
    </message>
    <message>
        <source>The plan “%1” has changes that are not saved.</source>
        <translation>Der Plan „%1“ enthält nicht gespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>redbud::PreflightList</name>
    <message>
        <source>What the launch depends on</source>
        <translation>Voraussetzungen des Starts</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>redbud::PreflightModel</name>
    <message>
        <source>✓ well</source>
        <translation>✓ in Ordnung</translation>
    </message>
    <message>
        <source>⚠ doubtful</source>
        <translation>⚠ fraglich</translation>
    </message>
    <message>
        <source>✗ in the way</source>
        <translation>✗ verhindert den Start</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>Keine automatische Abhilfe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the launch depends on</source>
        <translation>Voraussetzungen des Starts</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>redbud::ProblemDelegate</name>
    <message>
        <source>%1, waived</source>
        <translation>%1, ausgesetzt</translation>
    </message>
    <message>
        <source>%1, waived: %2</source>
        <translation>%1, ausgesetzt: %2</translation>
    </message>
</context>
<context>
    <name>redbud::ProblemsModel</name>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>Keine automatische Abhilfe</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>✓ No problems</source>
        <translation>✓ Keine Probleme</translation>
    </message>
</context>
<context>
    <name>redbud::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>Probleme des Plans</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Abhilfe anwenden</translation>
    </message>
    <message>
        <source>Waive or no longer waive the rule</source>
        <translation>Die Regel aussetzen oder nicht mehr aussetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the problems</source>
        <translation>In den Problemen suchen</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>Ausgesetzt %1</translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>Blendet sie ein oder aus</translation>
    </message>
    <message>
        <source>None of %1 problems matches.</source>
        <translation>Keines von %1 Problemen passt zur Suche.</translation>
    </message>
    <message>
        <source>✓ No problems found</source>
        <translation>✓ Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Open a host to have the plan checked.</source>
        <translation>Einen Host öffnen, um den Plan prüfen zu lassen.</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Zeigen, wo es liegt</translation>
    </message>
    <message>
        <source>No longer waive this rule</source>
        <translation>Diese Regel nicht mehr aussetzen</translation>
    </message>
    <message>
        <source>Waive this rule for this plan…</source>
        <translation>Diese Regel für diesen Plan aussetzen…</translation>
    </message>
    <message>
        <source>Waive a rule</source>
        <translation>Regel aussetzen</translation>
    </message>
    <message>
        <source>The plan will no longer count problems of rule “%1” as errors.
They stay in the list, marked as waived.

Why? (optional)</source>
        <translation>Der Plan zählt Probleme der Regel „%1“ nicht mehr als Fehler.
Sie bleiben in der Liste, als ausgesetzt gekennzeichnet.

Begründung (optional):</translation>
    </message>
</context>
<context>
    <name>redbud::QmpConnection</name>
    <message>
        <source>QEMU closed its control socket</source>
        <translation>QEMU hat seinen Steuerungs-Socket geschlossen</translation>
    </message>
    <message>
        <source>QEMU&apos;s control socket cannot be reached</source>
        <translation>Der Steuerungs-Socket von QEMU ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection to QEMU was closed</source>
        <translation>Die Verbindung zu QEMU wurde geschlossen</translation>
    </message>
    <message>
        <source>Too many commands wait for QEMU already</source>
        <translation>Es warten bereits zu viele Befehle auf QEMU</translation>
    </message>
    <message>
        <source>There is no connection to QEMU</source>
        <translation>Es besteht keine Verbindung zu QEMU</translation>
    </message>
    <message>
        <source>QEMU did not answer in time</source>
        <translation>QEMU hat nicht rechtzeitig geantwortet</translation>
    </message>
</context>
<context>
    <name>redbud::ReadBackModel</name>
    <message>
        <source>✓ same</source>
        <translation>✓ gleich</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ abweichend</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tatsächlich</translation>
    </message>
</context>
<context>
    <name>redbud::RecentPlans</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>Zu&amp;letzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Es wurde noch kein Plan geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>redbud::RehearsalPanel</name>
    <message>
        <source>QEMU ended: %1</source>
        <translation>QEMU endete: %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>der Vorhersage</translation>
    </message>
    <message>
        <source>live</source>
        <translation>dem tatsächlichen Gerätebaum</translation>
    </message>
    <message>
        <source>The live tree is the predicted one.</source>
        <translation>Der tatsächliche Gerätebaum entspricht der Vorhersage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Findings and differences</source>
        <translation>Befunde und Abweichungen</translation>
    </message>
    <message>
        <source>What QEMU said</source>
        <translation>Meldungen von QEMU</translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>Fortschritt der Probe</translation>
    </message>
    <message>
        <source>Values read back from the devices</source>
        <translation>Von den Geräten zurückgelesene Werte</translation>
    </message>
    <message>
        <source>Columns of the values read back</source>
        <translation>Spalten der zurückgelesenen Werte</translation>
    </message>
    <message>
        <source>Read back from the devices</source>
        <translation>Von den Geräten zurückgelesen</translation>
    </message>
    <message>
        <source>Stopping QEMU…</source>
        <translation>QEMU wird angehalten…</translation>
    </message>
    <message>
        <source>No rehearsal yet</source>
        <translation>Noch keine Probe</translation>
    </message>
    <message>
        <source>A rehearsal starts this plan on the installed QEMU with simulated devices and compares the guest&apos;s device tree with the prediction. It touches nothing of this machine.</source>
        <translation>Eine Probe startet diesen Plan auf dem installierten QEMU mit simulierten Geräten und vergleicht den Gerätebaum des Gasts mit der Vorhersage. Sie verändert nichts an diesem Rechner.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>%1 · the plan has changed since</source>
        <translation>%1 · der Plan wurde seitdem geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>✗ The rehearsal failed</source>
        <translation>✗ Die Probe ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Abweichungen</translation>
    </message>
    <message>
        <source>✓ Healthy, %1, QEMU %2</source>
        <translation>✓ Fehlerfrei, %1, QEMU %2</translation>
    </message>
    <message>
        <source>✗ Not healthy, %1, QEMU %2</source>
        <translation>✗ Nicht fehlerfrei, %1, QEMU %2</translation>
    </message>
    <message>
        <source>%1 · it was of another host</source>
        <translation>%1 · sie galt einem anderen Host</translation>
    </message>
</context>
<context>
    <name>redbud::SettingField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsEntry</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Puts it before the one above it</source>
        <translation>Stellt es vor das darüber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Puts it behind the one below it</source>
        <translation>Stellt es hinter das darunter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Takes it out of the plan</source>
        <translation>Nimmt es aus dem Plan</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsList</name>
    <message>
        <source>%1 more are in the plan; its file is the place to change them.</source>
        <translation>%1 weitere sind im Plan; ändern kann man sie in seiner Datei.</translation>
    </message>
    <message>
        <source>One more is in the plan; its file is the place to change it.</source>
        <translation>Ein weiterer Eintrag ist im Plan; ändern kann man ihn in seiner Datei.</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsPanel</name>
    <message>
        <source>Open a host or a plan, and the settings of its virtual machine are here.</source>
        <translation>Öffnen Sie einen Host oder einen Plan, und die Einstellungen seiner virtuellen Maschine sind hier.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>redbud::StartPage</name>
    <message>
        <source>Which host?</source>
        <translation>Welcher Host?</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Folder with sys and proc…</source>
        <translation>Ordner mit sys und proc…</translation>
    </message>
    <message>
        <source>Snapshot file…</source>
        <translation>Datei einer Momentaufnahme…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Redbud shows what it is made of and plans a virtual machine with its GPUs.</source>
        <translation>Redbud zeigt, woraus der Host besteht, und plant eine virtuelle Maschine mit seinen GPUs.</translation>
    </message>
</context>
<context>
    <name>redbud::TerminalFeed</name>
    <message>
        <source>[Redbud left out %1 bytes: the guest prints too fast to show]</source>
        <translation>[Redbud hat %1 Byte ausgelassen: Der Gast gibt zu schnell aus, um alles anzuzeigen]</translation>
    </message>
</context>
<context>
    <name>redbud::TextField</name>
    <message>
        <source>Browse…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Chooses a file of this machine</source>
        <translation>Wählt eine Datei dieser Maschine</translation>
    </message>
</context>
<context>
    <name>redbud::TopologyView</name>
    <message>
        <source>Topology of host and virtual machine</source>
        <translation>Topologie von Host und virtueller Maschine</translation>
    </message>
    <message>
        <source>Arrow keys go from device to device, Ctrl+M moves the selected one to a vPHB, Delete takes it out of the plan</source>
        <translation>Die Pfeiltasten gehen von Gerät zu Gerät, Strg+M verschiebt das ausgewählte zu einem vPHB, Entf nimmt es aus dem Plan</translation>
    </message>
    <message>
        <source>Without Shift, its bridges come along.</source>
        <translation>Ohne Umschalttaste kommen die zugehörigen Brücken mit.</translation>
    </message>
    <message>
        <source>With Shift held, its bridges stay where they are.</source>
        <translation>Bei gedrückter Umschalttaste bleiben die zugehörigen Brücken, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>redbud::UnplugMenu</name>
    <message>
        <source>Devices to unplug</source>
        <translation>Zu entfernende Geräte</translation>
    </message>
    <message>
        <source>Reading its plan…</source>
        <translation>Plan der virtuellen Maschine wird gelesen…</translation>
    </message>
    <message>
        <source>The guest has let go of this device already</source>
        <translation>Der Gast hat dieses Gerät bereits freigegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asks the guest to let go of this device</source>
        <translation>Bittet den Gast, dieses Gerät freizugeben</translation>
    </message>
    <message>
        <source>It has no devices of the host</source>
        <translation>Keine Geräte des Hosts vorhanden</translation>
    </message>
</context>
<context>
    <name>redbud::VmActions</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Lets the guest stand still, or go on</source>
        <translation>Pausiert den Gast oder lässt ihn weiterlaufen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Starts it again without asking the guest</source>
        <translation>Startet die virtuelle Maschine neu, ohne den Gast zu fragen</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Asks the guest to switch itself off</source>
        <translation>Bittet den Gast, sich auszuschalten</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Ends QEMU without asking the guest</source>
        <translation>Beendet QEMU, ohne den Gast zu fragen</translation>
    </message>
    <message>
        <source>Check health</source>
        <translation>Zustand prüfen</translation>
    </message>
    <message>
        <source>Reads its values back and compares them with its plan and the host</source>
        <translation>Liest die Werte zurück und vergleicht sie mit Plan und Host</translation>
    </message>
    <message>
        <source>Unplug ▾</source>
        <translation>Gerät entfernen ▾</translation>
    </message>
    <message>
        <source>Takes a device of the host away from the running guest</source>
        <translation>Nimmt dem laufenden Gast ein Gerät des Hosts weg</translation>
    </message>
    <message>
        <source>Unplug a device</source>
        <translation>Ein Gerät im Betrieb entfernen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Forgets a virtual machine that has ended</source>
        <translation>Vergisst eine beendete virtuelle Maschine</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reset “%1”? The guest is not asked, and what it has not written to its disks is lost.</source>
        <translation>„%1“ zurücksetzen? Der Gast wird nicht gefragt, und was er nicht auf seine Festplatten geschrieben hat, geht verloren.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht zurücksetzen</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>The guest of “%1” stands still, so it cannot switch itself off.</source>
        <translation>Der Gast von „%1“ ist pausiert und kann sich daher nicht ausschalten.</translation>
    </message>
    <message>
        <source>The guest of “%1” was asked to switch itself off, which takes a while. A guest without an operating system does not listen.</source>
        <translation>Der Gast von „%1“ wurde gebeten, sich auszuschalten; das dauert eine Weile. Ein Gast ohne Betriebssystem reagiert nicht darauf.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>End “%1” without asking the guest? What it has not written to its disks is lost.</source>
        <translation>„%1“ beenden, ohne den Gast zu fragen? Was er nicht auf seine Festplatten geschrieben hat, geht verloren.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>redbud::VmConsole</name>
    <message>
        <source>The virtual machine has ended</source>
        <translation>Die virtuelle Maschine ist beendet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>redbud::VmEventsModel</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>redbud::VmFigures</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Speicher in Benutzung</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <translation>%2, Laufzeit %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>redbud::VmListModel</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
</context>
<context>
    <name>redbud::VmLog</name>
    <message>
        <source>What QEMU said</source>
        <translation>Meldungen von QEMU</translation>
    </message>
    <message>
        <source>QEMU has said nothing.</source>
        <translation>QEMU hat nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>redbud::VmMachine</name>
    <message>
        <source>%1, its devices are still bound</source>
        <translation>%1, Geräte noch gebunden</translation>
    </message>
    <message>
        <source>%1, simulated devices</source>
        <translation>%1, simulierte Geräte</translation>
    </message>
    <message>
        <source>%1, without its supervisor: its end will not be recorded</source>
        <translation>%1, ohne Supervisor: das Ende wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, not watched: %2</source>
        <translation>%1, nicht beobachtet: %2</translation>
    </message>
    <message>
        <source>The virtual machine has ended: %1</source>
        <translation>Die virtuelle Maschine ist beendet: %1</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Wird zurückgesetzt…</translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off…</source>
        <translation>Gast wird gebeten, sich auszuschalten…</translation>
    </message>
    <message>
        <source>Ending it…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Comparing with the plan…</source>
        <translation>Vergleich mit dem Plan läuft…</translation>
    </message>
    <message>
        <source>✓ It is what was planned</source>
        <translation>✓ Entspricht dem Plan</translation>
    </message>
    <message>
        <source>✗ It is not what was planned</source>
        <translation>✗ Entspricht nicht dem Plan</translation>
    </message>
    <message>
        <source>Reading its plan…</source>
        <translation>Plan der virtuellen Maschine wird gelesen…</translation>
    </message>
    <message>
        <source>Asking the guest to let go of %1…</source>
        <translation>Gast wird gebeten, %1 freizugeben…</translation>
    </message>
    <message>
        <source>The guest has let go of %1</source>
        <translation>Der Gast hat %1 freigegeben</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>✓ Its values are what was planned</source>
        <translation>✓ Die Werte entsprechen dem Plan</translation>
    </message>
</context>
<context>
    <name>redbud::VmPanel</name>
    <message>
        <source>No virtual machine runs. Launch a plan, and it is shown here; so is one that was started on the command line.</source>
        <translation>Es läuft keine virtuelle Maschine. Nach dem Start eines Plans erscheint sie hier, ebenso eine auf der Befehlszeile gestartete.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Start again with the work-around</source>
        <translation>Mit der Umgehung neu starten</translation>
    </message>
    <message>
        <source>Run it all the same</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>“%1” is not what was planned, so its guest has not run yet.</source>
        <translation>„%1“ entspricht nicht dem Plan, daher ist der Gast noch nicht gelaufen.</translation>
    </message>
</context>
<context>
    <name>redbud::VmProblems</name>
    <message>
        <source>Problems of the running virtual machine</source>
        <translation>Probleme der laufenden virtuellen Maschine</translation>
    </message>
    <message>
        <source>Not checked yet from this window.</source>
        <translation>Von diesem Fenster aus noch nicht geprüft.</translation>
    </message>
    <message>
        <source>✓ It is what was planned.</source>
        <translation>✓ Entspricht dem Plan.</translation>
    </message>
    <message>
        <source>✗ It is not what was planned.</source>
        <translation>✗ Entspricht nicht dem Plan.</translation>
    </message>
    <message>
        <source>%1 %2 differences from the predicted device tree.</source>
        <translation>%1 %2 Abweichungen vom vorhergesagten Gerätebaum.</translation>
    </message>
    <message>
        <source>✓ Its values are what was planned. The guest tree was not compared: it can be read only before the guest runs, with QEMU 7.2 or newer, on this machine.</source>
        <translation>✓ Die Werte entsprechen dem Plan. Der Gerätebaum des Gasts wurde nicht verglichen: Er lässt sich nur lesen, bevor der Gast läuft, mit QEMU 7.2 oder neuer, auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>redbud::VmView</name>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What is known of the virtual machine</source>
        <translation>Was über die virtuelle Maschine bekannt ist</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>QEMU’s output</source>
        <translation>Ausgabe von QEMU</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
</context>
<context>
    <name>redbud::VphbsSection</name>
    <message>
        <source>vPHBs</source>
        <translation>vPHBs</translation>
    </message>
    <message>
        <source>What is on them, the picture shows and changes. Other windows than those of the machine type hardly anyone needs.</source>
        <translation>Was auf ihnen ist, zeigt und ändert das Bild. Andere Fenster als die des Maschinentyps braucht kaum jemand.</translation>
    </message>
    <message>
        <source>The plan names none; every guest has vPHB 0 all the same.</source>
        <translation>Der Plan nennt keine; vPHB 0 hat jeder Gast trotzdem.</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>NUMA node of the guest</source>
        <translation>NUMA-Knoten des Gasts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Node %1 (the guest has none)</source>
        <translation>Knoten %1 (den hat der Gast nicht)</translation>
    </message>
    <message>
        <source>Put vPHB %1 on no NUMA node</source>
        <translation>vPHB %1 auf keinen NUMA-Knoten legen</translation>
    </message>
    <message>
        <source>Put vPHB %1 on NUMA node %2</source>
        <translation>vPHB %1 auf NUMA-Knoten %2 legen</translation>
    </message>
    <message>
        <source>Which of the guest’s nodes its devices are close to. Best the one that stands for the GPUs’ processor.</source>
        <translation>Welchem Knoten des Gasts seine Geräte nahe sind. Am besten der, der für den Prozessor der GPUs steht.</translation>
    </message>
    <message>
        <source>64-bit DMA window</source>
        <translation>64-Bit-DMA-Fenster</translation>
    </message>
    <message>
        <source>As the machine type has it</source>
        <translation>Wie es der Maschinentyp hat</translation>
    </message>
    <message>
        <source>The guest may ask for it</source>
        <translation>Der Gast darf danach fragen</translation>
    </message>
    <message>
        <source>Not for this guest</source>
        <translation>Nicht für diesen Gast</translation>
    </message>
    <message>
        <source>Set the 64-bit DMA window of vPHB %1</source>
        <translation>64-Bit-DMA-Fenster von vPHB %1 setzen</translation>
    </message>
    <message>
        <source>Whether the guest may ask for a window of DMA that covers all its memory</source>
        <translation>Ob der Gast nach einem DMA-Fenster fragen darf, das allen seinen Speicher abdeckt</translation>
    </message>
    <message>
        <source>Set a window of vPHB %1</source>
        <translation>Ein Fenster von vPHB %1 setzen</translation>
    </message>
    <message>
        <source>as the machine type has it</source>
        <translation>wie es der Maschinentyp hat</translation>
    </message>
    <message>
        <source>32-bit window</source>
        <translation>32-Bit-Fenster</translation>
    </message>
    <message>
        <source>How large the window for 32-bit memory of devices is</source>
        <translation>Wie groß das Fenster für 32-Bit-Speicher von Geräten ist</translation>
    </message>
    <message>
        <source>64-bit window</source>
        <translation>64-Bit-Fenster</translation>
    </message>
    <message>
        <source>How large the window for 64-bit memory of devices is; 0: none</source>
        <translation>Wie groß das Fenster für 64-Bit-Speicher von Geräten ist; 0: keines</translation>
    </message>
    <message>
        <source>DMA window</source>
        <translation>DMA-Fenster</translation>
    </message>
    <message>
        <source>How large the default window for DMA is</source>
        <translation>Wie groß das voreingestellte Fenster für DMA ist</translation>
    </message>
</context>
</TS>
